package cz.tripartita.readmodels;

import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static cz.tripartita.readmodels.PlanningStory.text;
import static cz.tripartita.readmodels.Story.id;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorDefined;
import cz.tripartita.monitoring.events.CatalogueEvent.IndicatorRetired;
import cz.tripartita.monitoring.events.CatalogueEvent.YearClosed;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.IndicatorDefinition;
import cz.tripartita.monitoring.events.IndicatorValue;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringOpened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportAccepted;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportReturned;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportSubmitted;
import cz.tripartita.monitoring.events.Warning;
import cz.tripartita.monitoring.events.YearTotal;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The granted service is monitored: a report sent back, corrected, accepted, and corrected once more. */
public final class MonitoringStory {

    public static final UUID CATALOGUE = id("catalogue of Plzeň");
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
        story.on("2027-01-10").by("policy", null);
        story.then(new MonitoringOpened(
                MONITORING,
                "plzen",
                MoneyStory.SERVICE,
                "Senior Expres",
                ServiceKind.REGISTERED,
                DIAKONIE,
                MoneyStory.TRANSPORT_GRANT,
                2027));
        story.on("2027-07-10").by("applicant", id("applicant")).then(reported("2027-H1", 1, "900", null));
        story.on("2027-07-12")
                .by("analyst", id("analyst"))
                .then(new ReportReturned(MONITORING, "2027-H1", 1, "Překlep v počtu."));
        story.on("2027-07-15").by("applicant", id("applicant")).then(reported("2027-H1", 2, "90", "Opraven překlep."));
        story.on("2027-07-16").by("analyst", id("analyst")).then(new ReportAccepted(MONITORING, "2027-H1", 2));
        story.on("2027-08-01")
                .by("applicant", id("applicant"))
                .then(reported("2027-H1", 3, "95.5", "Doplněn červen."), reported("2027-H2", 1, "100", null));
    }

    private static IndicatorDefined defined(String code, int version, int validFrom, String name) {
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
                                text("explanation")),
                        new IndicatorValue("contacts", 1, new BigDecimal("1200"), List.of(), null)),
                correction,
                id("applicant"));
    }
}
