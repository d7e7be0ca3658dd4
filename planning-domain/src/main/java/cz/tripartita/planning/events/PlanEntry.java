package cz.tripartita.planning.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a realisation plan, as taken from the proposal on which there was consensus.
 *
 * @param area code of the area whose chapter it stands in
 * @param wordingDigest lower-case hexadecimal SHA-256 of the UTF-8 wording that was agreed on
 */
public record PlanEntry(
        UUID entryId,
        String area,
        UUID proposalId,
        String title,
        String wording,
        String wordingDigest,
        @Nullable Money expectedCost,
        PlanningTies ties) {}
