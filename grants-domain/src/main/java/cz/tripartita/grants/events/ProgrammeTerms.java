package cz.tripartita.grants.events;

import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.TargetGroup;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a programme says. In a draft much may still be missing; from its approval on it has all that the law wants in it
 * (Act 250/2000 § 10c(2)).
 *
 * @param documentId the published realisation plan or concept that the priorities stand in, none where it is tied to none
 * @param priorities proposals with a consensus that the programme serves
 * @param scaleTop the most points for one criterion; the least is 0
 * @param smallestEvaluators how many evaluators score an application, at least
 * @param spreadLimit points of 100 between the highest and the lowest score, above which one more evaluator is asked
 * @param opensAt the first instant of the window for applications
 * @param closesAt the first instant after it
 * @param cureDays days to cure the defects of an application, 0 where they cannot be cured
 * @param decisionBy the last day of decision
 * @param settlementBy the last day of settlement of its grants
 * @param budgetTolerancePercent per cent by which a line of a budget may change without approval
 */
public record ProgrammeTerms(
        int year,
        String name,
        String purpose,
        String reasons,
        List<TargetGroup> targetGroups,
        @Nullable UUID documentId,
        List<UUID> priorities,
        List<ProgrammeLine> lines,
        String eligibleApplicants,
        List<Criterion> criteria,
        int scaleTop,
        int smallestEvaluators,
        BigDecimal spreadLimit,
        AllocationTerms allocationTerms,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        int cureDays,
        @Nullable LocalDate decisionBy,
        LocalDate settlementBy,
        BigDecimal budgetTolerancePercent,
        String conditions,
        String modelApplication) {

    /** The allocation of all lines together. */
    public Money allocation() {
        return lines.stream().map(ProgrammeLine::allocation).reduce(Money.ZERO, Money::plus);
    }

    /** The line of the id, where there is one. */
    public Optional<ProgrammeLine> line(UUID lineId) {
        return lines.stream().filter(line -> line.lineId().equals(lineId)).findFirst();
    }

    /** Its timetable, none while a date of it is missing. */
    public @Nullable Timetable timetable() {
        return opensAt == null || closesAt == null || decisionBy == null
                ? null
                : new Timetable(opensAt, closesAt, decisionBy);
    }
}
