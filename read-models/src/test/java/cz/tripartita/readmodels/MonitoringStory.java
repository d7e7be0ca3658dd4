package cz.tripartita.readmodels;

import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static cz.tripartita.readmodels.PlanningStory.text;
import static cz.tripartita.readmodels.Story.id;

import cz.tripartita.grants.events.ReportingLength;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorRetired;
import cz.tripartita.monitoring.events.CatalogueEvent.YearClosed;
import cz.tripartita.monitoring.events.ComputedValue;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.IndicatorDefinition;
import cz.tripartita.monitoring.events.IndicatorValue;
import cz.tripartita.monitoring.events.KindOfReporting;
import cz.tripartita.monitoring.events.MonitoringEvent.FurtherGrantMonitored;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringClosed;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringReopened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportReturned;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportSubmitted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportsPlanned;
import cz.tripartita.monitoring.events.NoValue;
import cz.tripartita.monitoring.events.PlannedReport;
import cz.tripartita.monitoring.events.ReportingMethod;
import cz.tripartita.monitoring.events.ReportingMethodEvent.ReportingMethodSet;
import cz.tripartita.monitoring.events.ValueChange;
import cz.tripartita.monitoring.events.Warning;
import cz.tripartita.monitoring.events.WarningAnswer;
import cz.tripartita.monitoring.events.YearTotal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The granted service is monitored: a report sent back, corrected, accepted, and corrected once more. */
public final class MonitoringStory {

    public static final UUID CATALOGUE = id("catalogue of Plzeň");
    public static final UUID LATER = id("monitoring transport 2028");
    public static final UUID SECOND_GRANT = id("second grant for transport");
    public static final UUID MONITORING = id("monitoring transport 2027");

    private MonitoringStory() {}

    public static void tell(Story story) {
        story.in("plzen").on("2027-01-05").by("analyst", id("analyst"));
        story.then(
                defined("clients", 1, 2026, "Klienti"),
                defined("contacts", 1, 2026, "Kontakty"),
                defined("clients", 2, 2027, "Osoby"),
                derived("contacts_share", "percent(contacts / clients)"),
                new IndicatorRetired(CATALOGUE, "contacts_share", 2027, "Nikdo jej nečte."),
                new YearClosed(CATALOGUE, 2025));
        story.then(new ReportingMethodSet(
                id("reporting method of Plzeň"),
                "plzen",
                1,
                2027,
                new ReportingMethod(
                        ReportingLength.HALF,
                        List.of(new KindOfReporting(ServiceKind.PROJECT, ReportingLength.YEAR)),
                        20,
                        10,
                        5),
                "Schválila rada."));
        story.on("2027-01-10").by("policy", null);
        story.then(
                new MonitoringOpened(
                        MONITORING,
                        "plzen",
                        MoneyStory.SERVICE,
                        "Senior Expres",
                        ServiceKind.REGISTERED,
                        DIAKONIE,
                        MoneyStory.TRANSPORT_GRANT,
                        2027),
                new ReportsPlanned(
                        MONITORING,
                        MoneyStory.TRANSPORT_GRANT,
                        List.of(planned("2027-H1", "2027-07-20"), planned("2027-H2", "2028-01-20")),
                        true),
                new FurtherGrantMonitored(MONITORING, SECOND_GRANT));
        story.on("2027-07-10").by("applicant", id("applicant")).then(reported("2027-H1", 1, "900", null));
        story.on("2027-07-12")
                .by("analyst", id("analyst"))
                .then(new ReportReturned(MONITORING, "2027-H1", 1, "Překlep v počtu."));
        story.on("2027-07-15").by("applicant", id("applicant")).then(reported("2027-H1", 2, "90", "Opraven překlep."));
        story.on("2027-07-16")
                .by("analyst", id("analyst"))
                .then(new ReportAccepted(
                        MONITORING,
                        "2027-H1",
                        2,
                        List.of(
                                partMissing("clients", 2, NoValue.NOT_ADDED_UP, "2027"),
                                partMissing("contacts", 1, NoValue.NOT_ADDED_UP, "2027")),
                        List.of()));
        story.on("2027-08-01")
                .by("applicant", id("applicant"))
                .then(reported("2027-H1", 3, "95.5", "Doplněn červen."), reported("2027-H2", 1, "100", null));
        tellOfTheYearAfter(story);
    }

    /** Reported as a whole, closed, opened again and corrected. */
    private static void tellOfTheYearAfter(Story story) {
        story.on("2028-01-10").by("policy", null);
        story.then(new MonitoringOpened(
                LATER,
                "plzen",
                MoneyStory.SERVICE,
                "Senior Expres",
                ServiceKind.REGISTERED,
                DIAKONIE,
                MoneyStory.TRANSPORT_GRANT,
                2028));
        story.on("2029-01-20").by("applicant", id("applicant")).then(ofTheYearAfter(1, "100", null));
        story.on("2029-01-25")
                .by("analyst", id("analyst"))
                .then(
                        new ReportAccepted(LATER, "2028", 1, List.of(total("100.0")), List.of()),
                        new MonitoringClosed(LATER, List.of(), null));
        story.on("2031-02-01").then(new MonitoringReopened(LATER, "Kontrola na místě."));
        story.on("2031-02-10").by("applicant", id("applicant")).then(ofTheYearAfter(2, "80", "Započteni dvakrát."));
        story.on("2031-02-12")
                .by("analyst", id("analyst"))
                .then(
                        new ReportAccepted(
                                LATER,
                                "2028",
                                2,
                                List.of(total("80.0")),
                                List.of(new ValueChange(
                                        "clients", "2028", new BigDecimal("100.0"), new BigDecimal("80.0")))),
                        new MonitoringClosed(LATER, List.of("2028-Q4"), "Na zbytek se nečeká."));
    }

    private static ReportSubmitted ofTheYearAfter(int version, String clients, @Nullable String correction) {
        return new ReportSubmitted(
                LATER,
                "2028",
                version,
                List.of(new IndicatorValue(
                        "clients",
                        2,
                        new BigDecimal(clients),
                        List.of(Warning.CHANGED_TOO_MUCH),
                        WarningAnswer.CONFIRMED,
                        null)),
                correction,
                id("applicant"));
    }

    private static ComputedValue total(String clients) {
        return new ComputedValue("clients", 2, new BigDecimal(clients), null, List.of(), List.of("2028"));
    }

    public static PlannedReport planned(String period, String dueOn) {
        LocalDate due = LocalDate.parse(dueOn);
        return new PlannedReport(period, due.minusDays(10), due, due.plusDays(5));
    }

    private static ComputedValue partMissing(String code, int version, NoValue reason, String missing) {
        return new ComputedValue(code, version, null, reason, List.of(missing), List.of("2027-H1"));
    }

    public static IndicatorDefined defined(String code, int version, int validFrom, String name) {
        return new IndicatorDefined(
                CATALOGUE,
                "plzen",
                code,
                version,
                validFrom,
                new IndicatorDefinition(
                        name,
                        name + " (en)",
                        "osoba",
                        1,
                        "Počet různých osob za období.",
                        List.of(ServiceKind.REGISTERED),
                        List.of("40"),
                        Direction.MORE_IS_BETTER,
                        YearTotal.NONE,
                        BigDecimal.ZERO,
                        new BigDecimal("500"),
                        new BigDecimal("50"),
                        null));
    }

    private static IndicatorDefined derived(String code, String formula) {
        return new IndicatorDefined(
                CATALOGUE,
                "plzen",
                code,
                1,
                2026,
                new IndicatorDefinition(
                        "Podíl",
                        "Share",
                        "%",
                        1,
                        "Podíl dvou ukazatelů.",
                        List.of(ServiceKind.REGISTERED),
                        List.of(),
                        Direction.NEUTRAL,
                        null,
                        null,
                        null,
                        null,
                        formula));
    }

    private static ReportSubmitted reported(String period, int version, String clients, @Nullable String correction) {
        return new ReportSubmitted(
                MONITORING,
                period,
                version,
                List.of(
                        new IndicatorValue(
                                "clients",
                                2,
                                new BigDecimal(clients),
                                List.of(Warning.ABOVE_PLAUSIBLE),
                                WarningAnswer.EXPLAINED,
                                text("explanation")),
                        new IndicatorValue("contacts", 1, new BigDecimal("1200"), List.of(), null, null)),
                correction,
                id("applicant"));
    }
}
