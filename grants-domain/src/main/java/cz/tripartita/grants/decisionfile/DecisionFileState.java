package cz.tripartita.grants.decisionfile;

import cz.tripartita.grants.events.DecisionFileEvent;
import cz.tripartita.grants.events.DecisionFileEvent.ApplicationEntered;
import cz.tripartita.grants.events.DecisionFileEvent.AwardsRecommended;
import cz.tripartita.grants.events.DecisionFileEvent.PackPinned;
import cz.tripartita.grants.events.DecisionFileEvent.RankingDrawnUp;
import cz.tripartita.grants.events.DecisionFileEvent.RankingReopened;
import cz.tripartita.grants.events.DecisionFileEvent.ScenarioSaved;
import cz.tripartita.grants.events.DecisionFileEvent.TieOrdered;
import cz.tripartita.grants.events.Ranked;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions on a decision file need to know.
 *
 * @param entered every application handed in, in the order of entering
 * @param ranking empty before it is drawn up, and after an application was entered or it was opened again
 * @param recommended whether a commission has recommended
 * @param scenarios ids of the scenarios kept
 * @param packs ids of the packs pinned
 */
record DecisionFileState(
        UUID programmeId,
        List<UUID> entered,
        List<Ranked> ranking,
        boolean recommended,
        Set<UUID> scenarios,
        Set<UUID> packs) {

    static DecisionFileState after(@Nullable DecisionFileState state, DecisionFileEvent event) {
        if (event instanceof ApplicationEntered entered) {
            DecisionFileState before = state != null
                    ? state
                    : new DecisionFileState(entered.programmeId(), List.of(), List.of(), false, Set.of(), Set.of());
            return before.entering(entered.applicationId());
        }
        if (state == null) {
            throw new IllegalStateException("a decision file starts with an application, not with " + event);
        }
        return state.evolve(event);
    }

    private DecisionFileState evolve(DecisionFileEvent event) {
        return switch (event) {
            case ApplicationEntered e -> entering(e.applicationId());
            case RankingDrawnUp e -> ranked(e.ranking());
            case RankingReopened _ -> ranked(List.of());
            case TieOrdered e -> ranked(Ranking.ordered(ranking, e.order()));
            case ScenarioSaved e ->
                new DecisionFileState(
                        programmeId, entered, ranking, recommended, with(scenarios, e.scenarioId()), packs);
            case AwardsRecommended _ -> new DecisionFileState(programmeId, entered, ranking, true, scenarios, packs);
            case PackPinned e ->
                new DecisionFileState(programmeId, entered, ranking, recommended, scenarios, with(packs, e.packId()));
        };
    }

    private DecisionFileState entering(UUID applicationId) {
        List<UUID> more = new ArrayList<>(entered);
        more.add(applicationId);
        return new DecisionFileState(programmeId, List.copyOf(more), List.of(), recommended, scenarios, packs);
    }

    private DecisionFileState ranked(List<Ranked> places) {
        return new DecisionFileState(programmeId, entered, places, recommended, scenarios, packs);
    }

    private static Set<UUID> with(Set<UUID> ids, UUID id) {
        Set<UUID> more = new HashSet<>(ids);
        more.add(id);
        return Set.copyOf(more);
    }
}
