package cz.tripartita.grants.application;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.events.ApplicationContent;
import cz.tripartita.grants.events.ApplicationDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A draft in which nothing is missing; what is missing is named all at once. */
final class WholeContent {

    private WholeContent() {}

    static ApplicationContent of(ApplicationDraft draft) {
        List<String> missing = missing(draft);
        GrantsRule.APPLICATION_SAYS_ALL.require(missing.isEmpty(), () -> Map.of("missing", missing));
        return new ApplicationContent(
                Objects.requireNonNull(draft.serviceId()),
                Objects.requireNonNull(draft.serviceName()),
                Objects.requireNonNull(draft.serviceKind()),
                Objects.requireNonNull(draft.purpose()),
                Objects.requireNonNull(draft.reasons()),
                Objects.requireNonNull(draft.periodFrom()),
                Objects.requireNonNull(draft.periodTo()),
                draft.costs(),
                draft.sources(),
                Objects.requireNonNull(draft.requested()),
                draft.priorities(),
                Objects.requireNonNull(draft.bankAccount()),
                draft.representatives(),
                draft.owners(),
                draft.ownersExemption(),
                draft.holdings());
    }

    private static List<String> missing(ApplicationDraft draft) {
        Map<String, @Nullable Object> wanted = new LinkedHashMap<>();
        wanted.put("serviceId", draft.serviceId());
        wanted.put("serviceName", draft.serviceName());
        wanted.put("serviceKind", draft.serviceKind());
        wanted.put("purpose", draft.purpose());
        wanted.put("reasons", draft.reasons());
        wanted.put("periodFrom", draft.periodFrom());
        wanted.put("periodTo", draft.periodTo());
        wanted.put("costs", draft.costs());
        wanted.put("sources", draft.sources());
        wanted.put("requested", draft.requested());
        wanted.put("bankAccount", draft.bankAccount());
        wanted.put("representatives", draft.representatives());
        return wanted.entrySet().stream()
                .filter(entry -> isMissing(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isMissing(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isBlank();
            case List<?> list -> list.isEmpty();
            default -> false;
        };
    }
}
