package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.planning.events.EntryOutcome;
import cz.tripartita.planning.events.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a realisation plan and what came of it.
 *
 * @param planId the plan that it stands in
 * @param year the year of that plan
 * @param measure designation of the measure of the concept that it ties to
 * @param balanceId the published balance report that answers it, the latest
 * @param outcome what that report says
 * @param grants those of the plan's year whose application names the proposal of the entry; not shown to the public
 */
public record EntryProgress(
        UUID planId,
        int year,
        UUID entryId,
        UUID proposalId,
        String area,
        String title,
        @Nullable String measure,
        @Nullable Money expectedCost,
        @Nullable UUID balanceId,
        @Nullable EntryOutcome outcome,
        List<GrantProgress> grants) {

    EntryProgress withoutGrants() {
        return new EntryProgress(
                planId, year, entryId, proposalId, area, title, measure, expectedCost, balanceId, outcome, List.of());
    }
}
