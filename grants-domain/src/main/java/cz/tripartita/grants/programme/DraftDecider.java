package cz.tripartita.grants.programme;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.Criterion;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Decides whether a draft has all that the law and the plan want of a programme. */
final class DraftDecider {

    private DraftDecider() {}

    /**
     * @param agreed those of the priorities on which a group of the municipality reached a consensus that stands
     */
    static List<ProgrammeEvent> decide(DraftProgramme command, Occasion occasion, Set<UUID> agreed) {
        requireTenItems(command);
        requireAmounts(command);
        requireCriteria(command.criteria());
        requireDates(command);
        List<UUID> without = command.priorities().stream()
                .filter(priority -> !agreed.contains(priority))
                .toList();
        GrantsRule.PRIORITIES_HAVE_CONSENSUS.require(
                !command.priorities().isEmpty() && without.isEmpty(),
                () -> Map.of(
                        "withoutConsensus", without.stream().map(UUID::toString).toList()));
        return List.of(drafted(command, occasion));
    }

    private static void requireTenItems(DraftProgramme command) {
        Map<String, Boolean> items = new LinkedHashMap<>();
        items.put("purpose", !command.purpose().isBlank());
        items.put("reasons", !command.reasons().isBlank());
        items.put("allocation", command.allocation().isPositive());
        items.put("largestAmount", command.largestAmount().isPositive());
        items.put("eligibleApplicants", !command.eligibleApplicants().isBlank());
        items.put("criteria", !command.criteria().isEmpty());
        items.put("conditions", !command.conditions().isBlank());
        items.put("modelApplication", !command.modelApplication().isBlank());
        List<String> missing = items.entrySet().stream()
                .filter(item -> !item.getValue())
                .map(Map.Entry::getKey)
                .toList();
        GrantsRule.PROGRAMME_HAS_TEN_ITEMS.require(missing.isEmpty(), () -> Map.of("missing", missing));
    }

    private static void requireAmounts(DraftProgramme command) {
        GrantsRule.LARGEST_AMOUNT_WITHIN_ALLOCATION.require(
                !command.largestAmount().isAbove(command.allocation()),
                () -> Map.of(
                        "largestAmount", command.largestAmount().amount(),
                        "allocation", command.allocation().amount()));
        BigDecimal share = command.smallestOwnSharePercent();
        GrantsRule.OWN_SHARE_IS_A_PERCENTAGE.require(
                share.signum() >= 0 && share.compareTo(BigDecimal.valueOf(100)) < 0,
                () -> Map.of("smallestOwnSharePercent", share));
    }

    private static void requireCriteria(List<Criterion> criteria) {
        int sum = criteria.stream().mapToInt(Criterion::weight).sum();
        boolean positive = criteria.stream().allMatch(criterion -> criterion.weight() > 0);
        long names = criteria.stream().map(Criterion::name).distinct().count();
        GrantsRule.CRITERIA_WEIGHTS_SUM_TO_100.require(
                sum == 100 && positive && names == criteria.size(),
                () -> Map.of("sum", sum, "criteria", criteria.size(), "names", names));
    }

    private static void requireDates(DraftProgramme command) {
        GrantsRule.WINDOW_OPENS_BEFORE_IT_CLOSES.require(
                command.opensAt().isBefore(command.closesAt()),
                () -> Map.of(
                        "opensAt", command.opensAt().toString(),
                        "closesAt", command.closesAt().toString()));
        LocalDate closesOn = LocalDate.ofInstant(command.closesAt(), Occasion.PRAGUE);
        GrantsRule.DECISION_AFTER_CLOSING.require(
                !command.decisionBy().isBefore(closesOn),
                () -> Map.of(
                        "decisionBy", command.decisionBy().toString(),
                        "closesOn", closesOn.toString()));
    }

    private static ProgrammeDrafted drafted(DraftProgramme command, Occasion occasion) {
        return new ProgrammeDrafted(
                command.programmeId(),
                occasion.municipality(),
                command.year(),
                command.name(),
                command.purpose(),
                command.reasons(),
                command.targetGroups(),
                command.priorities(),
                command.serviceKinds(),
                command.allocation(),
                command.largestAmount(),
                command.smallestOwnSharePercent(),
                command.eligibleApplicants(),
                command.criteria(),
                command.opensAt(),
                command.closesAt(),
                command.decisionBy(),
                command.conditions(),
                command.modelApplication());
    }
}
