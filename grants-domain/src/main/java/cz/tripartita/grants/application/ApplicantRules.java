package cz.tripartita.grants.application;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.events.ApplicationContent;
import cz.tripartita.grants.events.BeneficialOwner;
import cz.tripartita.grants.events.Holding;
import cz.tripartita.grants.events.Representative;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether an application says of the applicant what the law wants: who acts for it, who owns it, what it owns. */
final class ApplicantRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Pattern ICO = Pattern.compile("\\d{8}");

    private ApplicantRules() {}

    static void require(ApplicationContent content) {
        GrantsRule.REPRESENTATIVES_HAVE_LEGAL_TITLE.require(
                content.representatives().stream()
                        .map(Representative::legalTitle)
                        .noneMatch(String::isBlank),
                () -> Map.of("representatives", content.representatives().size()));
        String exemption = content.ownersExemption();
        boolean exempt = exemption != null && !exemption.isBlank();
        GrantsRule.OWNERS_OR_EXEMPTION.require(
                content.owners().isEmpty() == exempt,
                () -> Map.of("owners", content.owners().size(), "exempt", exempt));
        requireShares(content);
        List<String> unknown = content.holdings().stream()
                .map(Holding::ico)
                .filter(ico -> !ICO.matcher(ico).matches())
                .toList();
        GrantsRule.HOLDING_HAS_ICO.require(unknown.isEmpty(), () -> Map.of("ico", unknown));
    }

    private static void requireShares(ApplicationContent content) {
        List<BigDecimal> impossible = Stream.concat(
                        content.owners().stream().map(BeneficialOwner::sharePercent),
                        content.holdings().stream().map(Holding::sharePercent))
                .filter(share -> share.signum() < 0 || share.compareTo(WHOLE) > 0)
                .toList();
        GrantsRule.SHARES_ARE_PERCENTAGES.require(impossible.isEmpty(), () -> Map.of("shares", impossible));
    }
}
