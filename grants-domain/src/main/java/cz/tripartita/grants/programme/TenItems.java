package cz.tripartita.grants.programme;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.events.ProgrammeLine;
import cz.tripartita.grants.events.ProgrammeTerms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The ten items without which a programme is neither approved nor published (Act 250/2000 § 10c(2)). */
final class TenItems {

    private TenItems() {}

    static void require(ProgrammeTerms terms) {
        List<String> missing = missing(terms);
        GrantsRule.PROGRAMME_HAS_TEN_ITEMS.require(missing.isEmpty(), () -> Map.of("missing", missing));
    }

    /** The items that the terms lack, by the names of the fields that they stand in. */
    static List<String> missing(ProgrammeTerms terms) {
        Map<String, Boolean> items = new LinkedHashMap<>();
        items.put("purpose", !terms.purpose().isBlank());
        items.put("reasons", !terms.reasons().isBlank());
        items.put("allocation", everyLine(terms, line -> line.allocation().isPositive()));
        items.put("largestAmount", everyLine(terms, line -> line.largestAmount().isPositive()));
        items.put("eligibleApplicants", !terms.eligibleApplicants().isBlank());
        items.put("window", terms.opensAt() != null && terms.closesAt() != null);
        items.put("criteria", !terms.criteria().isEmpty());
        items.put("decisionBy", terms.decisionBy() != null);
        items.put("conditions", !terms.conditions().isBlank());
        items.put("modelApplication", !terms.modelApplication().isBlank());
        return items.entrySet().stream()
                .filter(item -> !item.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean everyLine(ProgrammeTerms terms, Predicate<ProgrammeLine> holds) {
        return !terms.lines().isEmpty() && terms.lines().stream().allMatch(holds);
    }
}
