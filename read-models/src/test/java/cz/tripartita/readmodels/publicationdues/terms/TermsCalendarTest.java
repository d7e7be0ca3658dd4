package cz.tripartita.readmodels.publicationdues.terms;

import static cz.tripartita.readmodels.MoneyStory.CLUB_GRANT;
import static cz.tripartita.readmodels.MoneyStory.PROGRAMME;
import static cz.tripartita.readmodels.MoneyStory.REFUSED;
import static cz.tripartita.readmodels.MoneyStory.REGISTER;
import static cz.tripartita.readmodels.MoneyStory.SERVICE;
import static cz.tripartita.readmodels.MoneyStory.TRANSPORT_GRANT;
import static cz.tripartita.readmodels.MonitoringStory.MONITORING;
import static cz.tripartita.readmodels.Pages.oneByOne;
import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static cz.tripartita.readmodels.PlanningStory.council;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.events.ApplicationEvent.ApplicationStarted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationWithdrawn;
import cz.tripartita.grants.events.ApplicationEvent.DefectsFound;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ParameterEvent.ParameterSet;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeApproved;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringClosed;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringReopened;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportReturned;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportsPlanned;
import cz.tripartita.planning.events.Registration;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceEvent.RegistrationRecorded;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import cz.tripartita.readmodels.Applying;
import cz.tripartita.readmodels.CatalogueStory;
import cz.tripartita.readmodels.MoneyStory;
import cz.tripartita.readmodels.MonitoringStory;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.PlanningStory;
import cz.tripartita.readmodels.ProgrammeSample;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import cz.tripartita.readmodels.WholeStory;
import cz.tripartita.readmodels.catalogue.CatalogueProjection;
import cz.tripartita.readmodels.grantledger.GrantLedgerProjection;
import cz.tripartita.readmodels.indicators.IndicatorsProjection;
import cz.tripartita.readmodels.publicationdues.PublicationDue;
import cz.tripartita.readmodels.publicationdues.PublicationDues;
import cz.tripartita.readmodels.publicationdues.PublicationDuesProjection;
import cz.tripartita.readmodels.publicationdues.PublicationFilter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class TermsCalendarTest {

    /** Approved, with one application that is never decided and one that was sent back and withdrawn. */
    private static final UUID WAITING = id("programme that waits");

    private static final UUID UNDECIDED = id("application undecided");
    private static final UUID GIVEN_UP = id("application given up");
    private static final LocalDate LISTED = LocalDate.of(2026, 9, 1);
    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final TermsCalendar CALENDAR = new TermsCalendar(JDBC);

    @BeforeAll
    static void tellTheStory() {
        Story story = WholeStory.told();
        story.in("plzen").on("2026-01-10");
        law(story, LegalParameter.PROGRAMME_PUBLISHED_DAYS, "90");
        law(story, LegalParameter.CONTRACT_REGISTER_LIMIT, "50000");
        law(story, LegalParameter.CONTRACT_REGISTER_MONTHS, "3");
        law(story, LegalParameter.BOARD_LIMIT, "50000");
        law(story, LegalParameter.BOARD_DAYS, "30");
        law(story, LegalParameter.BOARD_YEARS, "3");
        story.on("2026-09-01")
                .then(
                        new ServiceListed(
                                SERVICE,
                                "plzen",
                                DIAKONIE,
                                PlanningStory.PROCESS,
                                ServiceCategory.REGISTERED,
                                "39",
                                CatalogueStory.entry("Senior Expres", 20),
                                LISTED),
                        new RegistrationRecorded(SERVICE, new Registration("7", LISTED, LocalDate.of(2027, 6, 30))));
        waiting(story);
        closedAndReopened(story);
        story.tell(Projector.of(new GrantLedgerProjection(JDBC)));
        story.tell(Projector.of(new PublicationDuesProjection(JDBC)));
        story.tell(Projector.of(new CatalogueProjection(JDBC)));
        story.tell(Projector.of(new IndicatorsProjection(JDBC)));
    }

    /** Handed in on 10 July, sent back on the 12th, handed in again on the 15th. */
    @ParameterizedTest
    @CsvSource({
        "2027-07-09, OPEN, '', 2027-07-10 OPEN; 2027-07-25 OPEN",
        "2027-07-11, DONE, 2027-07-10, ''",
        "2027-07-14, OPEN, '', 2027-07-10 DONE; 2027-07-25 OPEN",
        "2027-07-20, DONE, 2027-07-15, 2027-07-10 DONE",
    })
    void hasTheReportsThatAgreementsAskFor(String day, TermState state, String doneOn, String reminders) {
        List<Term> first = all(on(day)).stream()
                .filter(term -> term.part().equals("2027-H1"))
                .toList();

        assertThat(first)
                .filteredOn(term -> term.kind() == TermKind.REPORT)
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.day()).isEqualTo(LocalDate.of(2027, 7, 20));
                    assertThat(term.subjectId()).isEqualTo(MoneyStory.TRANSPORT_GRANT);
                    assertThat(term.state()).isEqualTo(state);
                    assertThat(term.doneOn()).isEqualTo(doneOn.isEmpty() ? null : LocalDate.parse(doneOn));
                });
        assertThat(first.stream()
                        .filter(term -> term.kind() == TermKind.REPORT_REMINDER)
                        .map(term -> term.day() + " " + term.state())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(reminders);
    }

    /** The other half is due on 20 January 2028; handed in before, it was sent back. */
    @ParameterizedTest
    @CsvSource({
        "2028-01-20, OPEN",
        "2028-01-31, MISSED",
        "2028-02-01, ''",
        "2028-02-29, ''",
        "2028-03-01, MISSED",
        "2028-03-31, MISSED",
        "2028-04-01, OPEN",
    })
    void asksForReportsAsPlannedOnTheDayWhileTheMonitoringIsOpen(String day, String states) {
        assertThat(all(on(day)).stream()
                        .filter(term ->
                                term.kind() == TermKind.REPORT && term.part().equals("2027-H2"))
                        .map(term -> term.state().name())
                        .collect(Collectors.joining()))
                .isEqualTo(states);
    }

    private static void closedAndReopened(Story story) {
        story.on("2027-08-05")
                .then(new ReportReturned(MONITORING, "2027-H2", 1, "Pololetí ještě neskončilo."))
                .on("2028-02-01")
                .then(new MonitoringClosed(MONITORING, List.of("2027-H2"), "Služba skončila."))
                .on("2028-03-01")
                .then(new MonitoringReopened(MONITORING, "Služba pokračuje."))
                .on("2028-04-01")
                .then(new ReportsPlanned(
                        MONITORING, TRANSPORT_GRANT, List.of(MonitoringStory.planned("2027-H2", "2028-05-20")), true));
    }

    private static void law(Story story, LegalParameter parameter, String value) {
        story.then(new ParameterSet(
                REGISTER,
                "plzen",
                parameter,
                new BigDecimal(value),
                LocalDate.of(2026, 1, 10),
                null,
                "zákon",
                "Zákon."));
    }

    private static void waiting(Story story) {
        UUID line = id("line that waits");
        story.on("2026-06-15")
                .then(
                        new ProgrammeDrafted(
                                WAITING,
                                "plzen",
                                PlanningStory.PROCESS,
                                ProgrammeSample.terms(
                                        "Čekající", 2027, List.of(), ProgrammeSample.line(line, "Služby", "90000"))),
                        new ProgrammeApproved(WAITING, council("91/26", "2026-06-15")));
        story.on("2026-09-10");
        for (UUID application : List.of(UNDECIDED, GIVEN_UP)) {
            story.then(
                    new ApplicationStarted(application, WAITING, line, "plzen", DIAKONIE),
                    new ApplicationSubmitted(
                            application,
                            WAITING,
                            line,
                            "plzen",
                            DIAKONIE,
                            1,
                            Applying.content(id("service"), "Péče", LocalDate.of(2027, 1, 1), "10000", List.of()),
                            List.of()),
                    new DefectsFound(application, List.of("Chybí."), LocalDate.of(2026, 9, 20)));
        }
        story.on("2026-09-15").then(new ApplicationWithdrawn(GIVEN_UP));
    }

    private static TermFilter on(String day) {
        return new TermFilter(LocalDate.parse(day), null, null, null, null, null, null);
    }

    private static List<Term> all(TermFilter filter) {
        return CALENDAR.list("plzen", filter, PageRequest.first(200)).items();
    }

    private static List<String> lines(String day, @Nullable UUID programme, UUID... subjects) {
        TermFilter filter = new TermFilter(LocalDate.parse(day), null, null, null, null, programme, null);
        return all(filter).stream()
                .filter(term -> subjects.length == 0 || List.of(subjects).contains(term.subjectId()))
                .map(term -> term.day() + " " + term.kind() + " " + term.what() + " " + term.state()
                        + (term.doneOn() == null ? "" : " " + term.doneOn()))
                .toList();
    }

    @Test
    void hasTheWayOfAProgrammeAndOfItsApplications() {
        assertThat(lines("2027-06-01", PROGRAMME))
                .filteredOn(line -> line.startsWith("2026"))
                .containsExactly(
                        "2026-08-02 PROGRAMME_PUBLICATION Dotace na rok 2027 DONE 2026-06-20",
                        "2026-09-01 WINDOW_OPENS Dotace na rok 2027 DONE",
                        "2026-09-18 PUBLICATION_END Dotace na rok 2027 DONE 2027-02-10",
                        "2026-09-30 WINDOW_CLOSES Dotace na rok 2027 DONE",
                        "2026-10-02 LATE_SUBMISSION Kurz DONE 2026-10-01",
                        "2026-10-06 CURE Klub seniorů DONE 2026-10-05",
                        "2026-12-31 DECISION Dotace na rok 2027 DONE 2026-11-16");
        assertThat(all(on("2027-06-01")))
                .filteredOn(term -> term.kind() == TermKind.WINDOW_CLOSES
                        && term.programmeId().equals(PROGRAMME))
                .extracting(Term::at)
                .containsExactly(Instant.parse("2026-09-30T22:00:00Z"));
    }

    @Test
    void saysWhatWasNotDoneAndLeavesOutWhatNobodyIsHeldTo() {
        assertThat(lines("2027-06-01", WAITING))
                .containsExactly(
                        "2026-08-02 PROGRAMME_PUBLICATION Čekající MISSED",
                        "2026-09-01 WINDOW_OPENS Čekající DONE",
                        "2026-09-20 CURE Péče MISSED",
                        "2026-09-30 WINDOW_CLOSES Čekající DONE",
                        "2026-12-15 DECISION Čekající MISSED");
        assertThat(lines("2026-09-14", WAITING, UNDECIDED, GIVEN_UP))
                .containsExactly("2026-09-20 CURE Péče OPEN", "2026-09-20 CURE Péče OPEN");
        assertThat(lines("2026-09-15", WAITING, UNDECIDED, GIVEN_UP)).containsExactly("2026-09-20 CURE Péče OPEN");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, OPEN, OPEN, OPEN",
        "2026-09-01, DONE, OPEN, OPEN",
        "2026-09-30, DONE, DONE, OPEN",
        "2026-11-15, DONE, DONE, OPEN",
        "2026-11-16, DONE, DONE, DONE"
    })
    void isThatOfTheDay(String day, TermState opening, TermState closing, TermState decision) {
        assertThat(Stream.of(TermKind.WINDOW_OPENS, TermKind.WINDOW_CLOSES, TermKind.DECISION)
                        .map(kind -> all(new TermFilter(LocalDate.parse(day), null, null, kind, null, PROGRAMME, null))
                                .getFirst()
                                .state()))
                .containsExactly(opening, closing, decision);
    }

    @Test
    void knowsAnExceptionFromTheWindowFromTheDayOnWhichItWasMade() {
        assertThat(lines("2026-09-30", null, REFUSED)).isEmpty();
        assertThat(lines("2026-10-01", null, REFUSED))
                .containsExactly("2026-10-02 LATE_SUBMISSION Kurz DONE 2026-10-01");
    }

    @Test
    void followsThePaperThatIsInForce() {
        assertThat(lines("2027-05-20", null, TRANSPORT_GRANT))
                .containsExactly(
                        "2027-01-31 INSTALMENT Senior Expres DONE 2027-01-31",
                        "2027-03-15 INSTALMENT Senior Expres DONE 2027-03-15",
                        "2027-03-22 BOARD Senior Expres MISSED",
                        "2027-05-20 REGISTER Senior Expres OPEN",
                        "2027-06-30 REGISTRATION_END Senior Expres OPEN",
                        "2027-07-10 REPORT_REMINDER Senior Expres OPEN",
                        "2027-07-20 REPORT Senior Expres OPEN",
                        "2027-07-25 REPORT_REMINDER Senior Expres OPEN",
                        "2027-12-31 PERIOD_END Senior Expres OPEN",
                        "2028-01-10 REPORT_REMINDER Senior Expres OPEN",
                        "2028-01-20 REPORT Senior Expres OPEN",
                        "2028-01-25 REPORT_REMINDER Senior Expres OPEN",
                        "2028-01-31 SETTLEMENT Senior Expres OPEN");
        assertThat(lines("2027-07-01", null, TRANSPORT_GRANT))
                .as("the amendment is void without the register")
                .containsExactly(
                        "2027-01-31 INSTALMENT Senior Expres DONE 2027-01-31",
                        "2027-03-22 BOARD Senior Expres MISSED",
                        "2027-05-20 REGISTER Senior Expres MISSED",
                        "2027-06-30 REGISTRATION_END Senior Expres MISSED",
                        "2027-07-10 REPORT_REMINDER Senior Expres OPEN",
                        "2027-07-20 REPORT Senior Expres OPEN",
                        "2027-07-25 REPORT_REMINDER Senior Expres OPEN",
                        "2027-12-31 PERIOD_END Senior Expres OPEN",
                        "2028-01-10 REPORT_REMINDER Senior Expres OPEN",
                        "2028-01-20 REPORT Senior Expres OPEN",
                        "2028-01-25 REPORT_REMINDER Senior Expres OPEN",
                        "2028-01-31 SETTLEMENT Senior Expres OPEN");
        assertThat(lines("2027-01-09", null, TRANSPORT_GRANT))
                .containsExactly(
                        "2027-06-30 REGISTRATION_END Senior Expres OPEN", "2027-12-31 PERIOD_END Senior Expres OPEN");
    }

    @Test
    void takesBackWhatTheLedgerTakesBack() {
        assertThat(lines("2027-07-01", null, CLUB_GRANT))
                .containsExactly(
                        "2027-04-01 INSTALMENT Klub seniorů MISSED",
                        "2027-06-30 RETURN Klub seniorů MISSED",
                        "2027-12-31 PERIOD_END Klub seniorů OPEN",
                        "2028-01-31 SETTLEMENT Klub seniorů OPEN");
        assertThat(all(on("2027-06-30")))
                .filteredOn(term -> term.kind() == TermKind.RETURN)
                .singleElement()
                .satisfies(term -> assertThat(term.state()).isEqualTo(TermState.OPEN))
                .satisfies(term -> assertThat(term.amount()).hasToString("Money[amount=1500.00, currency=CZK]"));
        assertThat(lines("2027-05-02", null, CLUB_GRANT)).noneMatch(line -> line.contains("RETURN"));
    }

    @Test
    void takesWhatHasToBePublishedFromTheListOfItsDuties() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        List<PublicationDue> dues = new PublicationDues(JDBC)
                .list("plzen", new PublicationFilter(day, null, null), PageRequest.first(50))
                .items();

        assertThat(dues).hasSizeGreaterThan(3);
        assertThat(all(on("2027-03-01")))
                .filteredOn(term -> List.of(TermKind.PROGRAMME_PUBLICATION, TermKind.REGISTER, TermKind.BOARD)
                        .contains(term.kind()))
                .extracting(term -> term.subjectId() + " " + term.day() + " " + term.number())
                .containsExactlyInAnyOrderElementsOf(dues.stream()
                        .map(due -> due.subjectId() + " " + due.dueBy() + " " + due.number())
                        .toList());
    }

    @Test
    void goesPageByPageAndNarrows() {
        LocalDate day = LocalDate.of(2027, 3, 1);
        TermFilter march = new TermFilter(
                day, day, LocalDate.of(2027, 3, 31), TermKind.INSTALMENT, TermState.OPEN, PROGRAMME, DIAKONIE);

        assertThat(oneByOne(page -> CALENDAR.list("plzen", on("2027-03-01"), page)))
                .isEqualTo(all(on("2027-03-01")))
                .hasSizeGreaterThan(15);
        assertThat(all(march)).extracting(Term::day).containsExactly(LocalDate.of(2027, 3, 15));
        assertThat(all(new TermFilter(day, null, null, null, null, null, id("nobody"))))
                .isNotEmpty()
                .allMatch(term -> term.organisationId() == null);
        assertThat(CALENDAR.list("zatec", on("2027-03-01"), PageRequest.first(10))
                        .items())
                .isEmpty();
    }
}
