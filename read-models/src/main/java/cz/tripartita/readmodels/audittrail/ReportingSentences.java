package cz.tripartita.readmodels.audittrail;

import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringClosed;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringReopened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportsPlanned;
import cz.tripartita.monitoring.events.PlannedReport;
import cz.tripartita.monitoring.events.ReportingMethodEvent;
import cz.tripartita.monitoring.events.ReportingMethodEvent.ReportingMethodSet;
import cz.tripartita.monitoring.events.ValueChange;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How services report, what is planned and what corrections change, in words. */
final class ReportingSentences {

    private static final Sentence NOTHING = new Sentence("", "");

    private ReportingSentences() {}

    static Sentence of(ReportingMethodEvent event) {
        return switch (event) {
            case ReportingMethodSet e -> {
                Sentence every = switch (e.method().every()) {
                    case YEAR -> new Sentence("ročně", "yearly");
                    case HALF -> new Sentence("pololetně", "by halves of a year");
                    case QUARTER -> new Sentence("čtvrtletně", "quarterly");
                };
                Sentence reason = Words.because(e.reason());
                int days = e.method().daysToReport();
                yield new Sentence(
                        "Byla stanovena metodika vykazování (verze %d) od roku %d: vykazuje se %s, počet dnů po konci období: %d.%s"
                                .formatted(e.version(), e.validFrom(), every.cs(), days, reason.cs()),
                        "The method of reporting (version %d) was set from %d on: %s, days after the end of a period: %d.%s"
                                .formatted(e.version(), e.validFrom(), every.en(), days, reason.en()));
            }
        };
    }

    static Sentence planned(ReportsPlanned event, Sentence service) {
        List<PlannedReport> reports = event.reports();
        Sentence holds = event.holdsPayments()
                ? new Sentence(
                        " Výkaz po termínu zadrží platby dotace.", " An overdue report holds payments of the grant.")
                : NOTHING;
        return reports.isEmpty()
                ? new Sentence(
                        "Podle smlouvy se o službě %s nic nevykazuje.".formatted(service.cs()),
                        "By the agreement nothing is reported on %s.".formatted(service.en()))
                : new Sentence(
                        "Byly naplánovány výkazy o službě %s: %s.%s"
                                .formatted(
                                        service.cs(),
                                        reports.stream()
                                                .map(report -> "za "
                                                        + Words.period(report.period())
                                                                .cs() + " do "
                                                        + Words.day(report.dueOn())
                                                                .cs())
                                                .collect(Collectors.joining(", ")),
                                        holds.cs()),
                        "Reports on %s were planned: %s.%s"
                                .formatted(
                                        service.en(),
                                        reports.stream()
                                                .map(report -> "for "
                                                        + Words.period(report.period())
                                                                .en() + " by "
                                                        + Words.day(report.dueOn())
                                                                .en())
                                                .collect(Collectors.joining(", ")),
                                        holds.en()));
    }

    static Sentence accepted(ReportAccepted event, Sentence service) {
        Sentence period = Words.period(event.period());
        List<ValueChange> changes = event.changes();
        return new Sentence(
                "Výkaz o službě %s za %s (verze %d) byl přijat.%s"
                        .formatted(
                                service.cs(),
                                period.cs(),
                                event.version(),
                                changes.isEmpty()
                                        ? ""
                                        : changes.stream()
                                                .map(change -> "%s za %s: %s → %s"
                                                        .formatted(
                                                                change.indicator(),
                                                                Words.period(change.period())
                                                                        .cs(),
                                                                number(change.before())
                                                                        .cs(),
                                                                number(change.after())
                                                                        .cs()))
                                                .collect(Collectors.joining("; ", " Změny: ", "."))),
                "The indicator report on %s for %s (version %d) was accepted.%s"
                        .formatted(
                                service.en(),
                                period.en(),
                                event.version(),
                                changes.isEmpty()
                                        ? ""
                                        : changes.stream()
                                                .map(change -> "%s for %s: %s → %s"
                                                        .formatted(
                                                                change.indicator(),
                                                                Words.period(change.period())
                                                                        .en(),
                                                                number(change.before())
                                                                        .en(),
                                                                number(change.after())
                                                                        .en()))
                                                .collect(Collectors.joining("; ", " Changes: ", "."))));
    }

    private static Sentence number(@Nullable BigDecimal value) {
        return value == null ? new Sentence("bez hodnoty", "no value") : Words.number(value);
    }

    static Sentence closed(MonitoringClosed event, Sentence service) {
        String reason = event.reason();
        Sentence because = reason == null ? NOTHING : Words.because(reason);
        Sentence missing = event.missing().isEmpty()
                ? NOTHING
                : new Sentence(
                        event.missing().stream()
                                .map(period -> "za " + Words.period(period).cs())
                                .collect(Collectors.joining(", ", " Chybějící výkazy: ", ".")),
                        event.missing().stream()
                                .map(period -> "for " + Words.period(period).en())
                                .collect(Collectors.joining(", ", " Missing reports: ", ".")));
        return new Sentence(
                "Sledování služby %s bylo uzavřeno.%s%s".formatted(service.cs(), missing.cs(), because.cs()),
                "The monitoring of %s was closed.%s%s".formatted(service.en(), missing.en(), because.en()));
    }

    static Sentence reopened(MonitoringReopened event, Sentence service) {
        String reason = event.reason();
        Sentence because = reason == null ? NOTHING : Words.because(reason);
        return new Sentence(
                "Sledování služby %s bylo znovu otevřeno.%s".formatted(service.cs(), because.cs()),
                "The monitoring of %s was opened again.%s".formatted(service.en(), because.en()));
    }
}
