package cz.tripartita.gateway.decisionpack;

import cz.tripartita.grants.events.DecisionFileEvent.AwardsRecommended;
import cz.tripartita.grants.events.DecisionFileEvent.ScenarioSaved;
import cz.tripartita.grants.events.ProgrammeTerms;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a pack.
 *
 * @param format the number of this shape; another shape gets another number, and this one is kept
 * @param position position of the last event that it may rest on
 * @param applications by line and place
 * @param recommendation the latest, none before the first
 * @param events all that it rests on, in the order of the log
 */
record PackContent(
        int format,
        String municipality,
        UUID fileId,
        UUID programmeId,
        long position,
        ProgrammeTerms programme,
        List<PackRow> applications,
        List<ScenarioSaved> scenarios,
        @Nullable AwardsRecommended recommendation,
        List<PackEvent> events) {

    static final int FORMAT = 1;
}
