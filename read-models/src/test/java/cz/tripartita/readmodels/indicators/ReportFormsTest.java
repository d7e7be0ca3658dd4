package cz.tripartita.readmodels.indicators;

import static cz.tripartita.readmodels.MoneyStory.SERVICE;
import static cz.tripartita.readmodels.MoneyStory.TRANSPORT_GRANT;
import static cz.tripartita.readmodels.MonitoringStory.MONITORING;
import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.monitoring.events.MonitoringEvent.ReportReturned;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportsPlanned;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import cz.tripartita.readmodels.CatalogueStory;
import cz.tripartita.readmodels.MonitoringStory;
import cz.tripartita.readmodels.Pages;
import cz.tripartita.readmodels.PlanningStory;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import cz.tripartita.readmodels.WholeStory;
import cz.tripartita.readmodels.catalogue.CatalogueProjection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first half of 2027 is accepted; the second one, reported too early, was sent back, and its day was put off. */
class ReportFormsTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();

    @BeforeAll
    static void tellTheStory() {
        Story story = WholeStory.told();
        story.in("plzen").on("2027-08-05").by("analyst", id("analyst"));
        story.then(
                new ServiceListed(
                        SERVICE,
                        "plzen",
                        DIAKONIE,
                        PlanningStory.PROCESS,
                        ServiceCategory.REGISTERED,
                        "40",
                        CatalogueStory.entry("Senior Expres", 20),
                        LocalDate.of(2027, 8, 5)),
                new ReportReturned(MONITORING, "2027-H2", 1, "Pololetí ještě neskončilo."));
        story.on("2027-12-01")
                .then(new ReportsPlanned(
                        MONITORING,
                        TRANSPORT_GRANT,
                        List.of(
                                MonitoringStory.planned("2027-H1", "2027-07-20"),
                                MonitoringStory.planned("2027-H2", "2028-05-20")),
                        true));
        story.tell(Projector.of(new CatalogueProjection(JDBC)));
        story.tell(Projector.of(new IndicatorsProjection(JDBC)));
    }

    private static List<ReportLine> lines(String municipality, String day, @Nullable String period) {
        return Pages.oneByOne(
                page -> new ReportForms(JDBC).list(municipality, LocalDate.parse(day), null, MONITORING, period, page));
    }

    /** The reminder is ten days before the last day, 20 January as planned first and 20 May as planned last. */
    @ParameterizedTest
    @CsvSource({"2028-01-10, 0", "2028-05-09, 0", "2028-05-10, 2"})
    void askForWhatIsNotThereFromTheReminderThatWasPlannedLast(String day, int lines) {
        assertThat(lines("plzen", day, null))
                .hasSize(lines)
                .allMatch(line -> line.period().equals("2027-H2"));
    }

    @Test
    void haveALineForEachReportedIndicatorOfAPeriodOfTheYear() {
        assertThat(lines("plzen", "2028-01-01", "2027-Q1"))
                .extracting(ReportLine::indicator)
                .containsExactly("clients", "contacts");
        assertThat(lines("plzen", "2028-01-01", "2026-Q1")).isEmpty();
        assertThat(lines("zatec", "2028-01-01", "2027-Q1")).isEmpty();
    }
}
