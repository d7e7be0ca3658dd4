package cz.tripartita.grants.events;

import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a programme says that its allocation is cut into awards.
 *
 * @param cutScore points of 100 under which nothing is awarded, none where there is no such cut
 * @param smallestAward an award under it is not worth giving, none where every one is
 * @param largestPerApplicant the most that one applicant gets from a line, none where there is no such limit
 * @param largestSharePercent per cent of what is divided that one applicant gets at most, none without such a limit
 * @param ratePerUnit crowns for one unit of capacity, only where the method is {@link AllocationMethod#PER_UNIT}
 * @param roundedTo the step of which every award is a multiple, such as 1.00 or 100.00
 */
public record AllocationTerms(
        AllocationMethod method,
        @Nullable BigDecimal cutScore,
        @Nullable Money smallestAward,
        @Nullable Money largestPerApplicant,
        @Nullable BigDecimal largestSharePercent,
        @Nullable Money ratePerUnit,
        Money roundedTo) {}
