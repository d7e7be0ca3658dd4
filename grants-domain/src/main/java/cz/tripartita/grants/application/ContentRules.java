package cz.tripartita.grants.application;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.events.ApplicationContent;
import cz.tripartita.grants.events.ApplicationDraft;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationStarted;
import cz.tripartita.grants.events.ProgrammeLine;
import cz.tripartita.grants.events.ProgrammeTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether what an application says may be handed in to a line of a programme. */
final class ContentRules {

    private ContentRules() {}

    /**
     * The content of a draft in which nothing is missing and nothing is against the rules.
     *
     * @param start what the application is to, and whose it is
     * @param service the service that it names, none where the catalogue has none
     */
    static ApplicationContent judged(
            ApplicationDraft draft, ProgrammeTerms terms, ApplicationStarted start, @Nullable ListedService service) {
        UUID lineId = start.lineId();
        ApplicationContent content = WholeContent.of(draft);
        ProgrammeLine line = terms.line(lineId)
                .orElseThrow(() -> GrantsRule.LINE_OF_PROGRAMME.broken(Map.of("line", lineId.toString())));
        GrantsRule.SERVICE_KIND_ADMITTED.require(
                line.serviceKinds().contains(content.serviceKind()),
                () -> Map.of(
                        "serviceKind", content.serviceKind().name(),
                        "admitted", line.serviceKinds().stream().map(Enum::name).toList()));
        BudgetRules.require(content, line);
        ApplicantRules.require(content);
        CatalogueRules.require(content, start.organisationId(), service);
        requirePeriod(content, terms.year());
        requirePriorities(content, terms);
        return content;
    }

    /** A grant is for the year of its programme; money over several years is asked for year by year. */
    private static void requirePeriod(ApplicationContent content, int year) {
        LocalDate from = content.periodFrom();
        LocalDate to = content.periodTo();
        GrantsRule.PERIOD_IN_PROGRAMME_YEAR.require(
                !to.isBefore(from) && from.getYear() == year && to.getYear() == year,
                () -> Map.of("periodFrom", from.toString(), "periodTo", to.toString(), "year", year));
    }

    private static void requirePriorities(ApplicationContent content, ProgrammeTerms terms) {
        List<String> foreign = content.priorities().stream()
                .filter(priority -> !terms.priorities().contains(priority))
                .map(UUID::toString)
                .toList();
        GrantsRule.SERVES_PRIORITIES_OF_PROGRAMME.require(
                !content.priorities().isEmpty() && foreign.isEmpty(),
                () -> Map.of("served", content.priorities().size(), "foreign", foreign));
    }
}
