package cz.tripartita.readmodels.ranking;

import cz.tripartita.grants.events.AllocationShare;
import cz.tripartita.grants.events.AllocationTerms;
import cz.tripartita.grants.events.UnitCount;
import cz.tripartita.planning.events.Money;
import java.util.List;
import java.util.UUID;

/** A way to cut the money of a line, as it was reckoned and kept. */
public record ScenarioView(
        UUID scenarioId,
        String name,
        UUID lineId,
        AllocationTerms terms,
        Money amount,
        List<UnitCount> units,
        List<AllocationShare> shares,
        Money shared,
        UUID savedBy) {}
