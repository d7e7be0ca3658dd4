package cz.tripartita.readmodels.groupdirectory;

import cz.tripartita.planning.events.Area;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.BodyDecisionRule;
import cz.tripartita.planning.events.DocumentPath;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.events.Side;
import java.time.LocalDate;
import java.util.List;

/** One version of a statute; it is in effect from its day until the next version's. */
public record StatuteView(
        int version,
        LocalDate effectiveFrom,
        Resolution approval,
        List<Area> areas,
        List<Side> sides,
        List<BodyDecisionRule> decisionRules,
        List<Body> publicSittings,
        List<DocumentPath> documentPaths,
        int rulesOfProcedureVersion) {}
