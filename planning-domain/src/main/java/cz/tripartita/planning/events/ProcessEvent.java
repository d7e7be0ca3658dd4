package cz.tripartita.planning.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The stream of the planning process of one municipality, with its statute. */
public sealed interface ProcessEvent {

    UUID processId();

    /** A municipality established its planning process. */
    record ProcessEstablished(UUID processId, String municipality, String name) implements ProcessEvent {}

    /**
     * A version of the statute was approved and takes effect on its day.
     *
     * @param version 1 for the first
     * @param sides the sides that take part
     * @param publicSittings the bodies whose sittings and outputs are public
     * @param rulesOfProcedureVersion the version of the rules of procedure that members sign
     */
    record StatuteAdopted(
            UUID processId,
            int version,
            LocalDate effectiveFrom,
            Resolution approval,
            List<Area> areas,
            List<Side> sides,
            List<BodyDecisionRule> decisionRules,
            List<Body> publicSittings,
            List<DocumentPath> documentPaths,
            int rulesOfProcedureVersion)
            implements ProcessEvent {}
}
