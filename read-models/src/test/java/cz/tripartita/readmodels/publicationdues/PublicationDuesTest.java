package cz.tripartita.readmodels.publicationdues;

import static cz.tripartita.readmodels.Pages.oneByOne;
import static cz.tripartita.readmodels.PlanningStory.council;
import static cz.tripartita.readmodels.PlanningStory.text;
import static cz.tripartita.readmodels.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.GrantEvent.AgreementPosted;
import cz.tripartita.grants.events.GrantEvent.AgreementRegistered;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.GrantEvent.GrantWithdrawn;
import cz.tripartita.grants.events.Instalment;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ParameterEvent.ParameterSet;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.planning.events.Money;
import cz.tripartita.readmodels.GrantPapers;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.PlanningStory;
import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.ReportingDatabase;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.TestDatabase;
import cz.tripartita.readmodels.WholeStory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class PublicationDuesTest {

    private static final LocalDate PERIOD = LocalDate.of(2026, 1, 1);

    /** What is due on a day, as an analyst asks it in SQL. */
    private static final String IN_SQL = """
            SELECT place || ' ' || number || ' ' || due_by || ' ' || CASE
                WHEN published_on <= :day AND published_on <= due_by THEN 'DONE' WHEN published_on <= :day THEN 'LATE'
                WHEN :day > due_by THEN 'OVERDUE' ELSE 'DUE' END
            FROM reporting.publication_due
            WHERE signed_on <= :day AND (published_on IS NOT NULL
                OR (replaced_on IS NULL OR replaced_on > :day) AND (ended_on IS NULL OR ended_on > :day))
            """;

    private final ReportingDatabase database = new ReportingDatabase();
    private final JdbcClient analyst = database.analyst("plzen");
    private final JdbcClient jdbc = database.owner();
    private final PublicationDues dues = new PublicationDues(jdbc);
    private final Story story = new Story();

    PublicationDuesTest() {
        PlanningStory.tell(story);
        story.in("plzen").on("2026-01-01");
        set(LegalParameter.CONTRACT_REGISTER_LIMIT, "50000");
        set(LegalParameter.CONTRACT_REGISTER_MONTHS, "3");
        set(LegalParameter.BOARD_LIMIT, "50000");
        set(LegalParameter.BOARD_DAYS, "30");
        set(LegalParameter.BOARD_YEARS, "3");
    }

    @ParameterizedTest
    @CsvSource({"50000, false", "50000.01, true"})
    void isWhatIsAboveTheLimit(String amount, boolean due) {
        signed("a", PlanningStory.DIAKONIE, "2026-01-10", amount);

        assertThat(lines("2026-01-10"))
                .isEqualTo(due ? List.of("BOARD a 2026-02-09 DUE", "REGISTER a 2026-04-10 DUE") : List.of());
    }

    @Test
    void isJudgedByTheLawOfTheDayOfSigning() {
        set(LegalParameter.CONTRACT_REGISTER_LIMIT, "100000", "2026-06-01");
        signed("old", PlanningStory.DIAKONIE, "2026-05-31", "80000");
        signed("new", PlanningStory.CITY, "2026-06-01", "80000");

        assertThat(lines("2026-06-02"))
                .containsExactly("BOARD old 2026-06-30 DUE", "BOARD new 2026-07-01 DUE", "REGISTER old 2026-08-31 DUE");
    }

    @Test
    void isNothingBeforeThereIsALaw() {
        signed("early", PlanningStory.DIAKONIE, "2025-12-31", "80000");

        assertThat(lines("2026-06-01")).isEmpty();
    }

    @Test
    void countsAgreementsOfOneRecipientInAYearTogetherFromTheOneThatCrosses() {
        signed("first", PlanningStory.DIAKONIE, "2026-01-10", "30000");
        signed("second", PlanningStory.DIAKONIE, "2026-02-10", "20000");
        signed("of another", PlanningStory.CITY, "2026-02-11", "20000");
        signed("third", PlanningStory.DIAKONIE, "2026-03-10", "0.01");
        signed("fourth", PlanningStory.DIAKONIE, "2026-04-10", "10");
        signed("next year", PlanningStory.DIAKONIE, "2027-01-10", "10");

        assertThat(lines("2027-02-01"))
                .containsExactly("BOARD third 2026-04-09 OVERDUE", "BOARD fourth 2026-05-10 OVERDUE");
        assertThat(list("2027-02-01").getFirst().together()).isEqualTo(Money.czk("50000.01"));
    }

    @Test
    void countsAnAmendmentByWhatItAdds() {
        signed("a", PlanningStory.DIAKONIE, "2026-01-10", "30000");
        amended("a", "2026-02-10", "30000", "45000");
        signed("b", PlanningStory.DIAKONIE, "2026-03-10", "5000");

        assertThat(lines("2026-03-10")).isEmpty();

        amended("b", "2026-03-11", "5000", "5000.01");

        assertThat(lines("2026-03-11")).containsExactly("BOARD b-1 2026-04-10 DUE");
    }

    @Test
    void isDoneLateOrOverdueAsOfADay() {
        signed("a", PlanningStory.DIAKONIE, "2026-01-31", "60000");
        story.on("2026-03-02").then(new AgreementPosted(id("a"), "a", LocalDate.of(2026, 3, 2)));
        story.on("2026-05-01").then(new AgreementRegistered(id("a"), "a", "R-1", LocalDate.of(2026, 5, 1)));

        assertThat(lines("2026-01-30")).isEmpty();
        assertThat(lines("2026-03-01")).containsExactly("BOARD a 2026-03-02 DUE", "REGISTER a 2026-04-30 DUE");
        assertThat(lines("2026-03-02")).containsExactly("BOARD a 2026-03-02 DONE", "REGISTER a 2026-04-30 DUE");
        assertThat(lines("2026-04-30")).contains("REGISTER a 2026-04-30 DUE");
        assertThat(lines("2026-05-01").getLast()).isEqualTo("REGISTER a 2026-04-30 LATE");
        assertThat(list("2026-05-01").getFirst().until()).isEqualTo("2029-03-02");
        assertThat(list("2026-05-01").getFirst().source()).isEqualTo("zdroj BOARD_LIMIT");
    }

    @Test
    void dropsAnAgreementThatWasSignedAnew() {
        signed("a", PlanningStory.DIAKONIE, "2026-01-10", "60000");
        paper("a", "anew", PlanningStory.DIAKONIE, "2026-04-20", "60000");

        assertThat(lines("2026-04-19")).contains("REGISTER a 2026-04-10 OVERDUE");
        assertThat(lines("2026-04-20")).containsExactly("BOARD anew 2026-05-20 DUE", "REGISTER anew 2026-07-20 DUE");
    }

    @Test
    void leavesARegisterWithoutAnAgreementThatEndedBeforeItStoodThere() {
        signed("a", PlanningStory.DIAKONIE, "2026-01-10", "60000");
        signed("b", PlanningStory.CITY, "2026-01-10", "60000");
        story.on("2026-01-20").then(new AgreementRegistered(id("b"), "b", "R-2", LocalDate.of(2026, 1, 20)));
        withdrawn("a", "2026-02-01");
        withdrawn("b", "2026-02-01");

        assertThat(lines("2026-01-31")).contains("REGISTER a 2026-04-10 DUE");
        assertThat(lines("2026-02-01"))
                .containsExactlyInAnyOrder(
                        "BOARD a 2026-02-09 DUE", "BOARD b 2026-02-09 DUE", "REGISTER b 2026-04-10 DONE");
        paper("a", "anew", PlanningStory.DIAKONIE, "2026-03-01", "60000");
        assertThat(lines("2026-03-01")).contains("REGISTER anew 2026-06-01 DUE");
    }

    private void withdrawn(String grant, String on) {
        story.on(on)
                .then(new GrantWithdrawn(
                        id(grant),
                        Money.czk("60000"),
                        Money.czk("60000"),
                        PlanningStory.council("9", on),
                        "Služba skončila."));
    }

    @Test
    void goesPageByPageAndNarrows() {
        signed("a", PlanningStory.DIAKONIE, "2026-01-10", "60000");
        signed("b", PlanningStory.CITY, "2026-01-10", "60000");
        List<PublicationDue> all = list("2026-02-20");
        PublicationFilter filter = new PublicationFilter(LocalDate.of(2026, 2, 20), null, null);

        assertThat(all).hasSize(4);
        assertThat(oneByOne(page -> dues.list("plzen", filter, page))).isEqualTo(all);
        assertThat(list("2026-02-20", PublicationKind.BOARD, PublicationState.OVERDUE))
                .hasSize(2);
        assertThat(list("2026-02-20", PublicationKind.BOARD, PublicationState.DUE))
                .isEmpty();
        assertThat(dues.list("zatec", filter, PageRequest.first(10)).items()).isEmpty();
    }

    @Test
    void tellsWhenProgrammesArePublishedAndForHowLong() {
        JdbcClient whole = TestDatabase.fresh();
        Story told = WholeStory.told();
        told.in("plzen").on("2026-01-10").then(parameter(LegalParameter.PROGRAMME_PUBLISHED_DAYS, "90", "2026-01-10"));
        told.tell(Projector.of(new PublicationDuesProjection(whole)));
        PublicationFilter programmes = new PublicationFilter(LocalDate.of(2026, 7, 1), PublicationKind.PROGRAMME, null);

        assertThat(new PublicationDues(whole)
                        .list("plzen", programmes, PageRequest.first(10))
                        .items())
                .filteredOn(due -> due.name().equals("Dotace na rok 2027"))
                .singleElement()
                .satisfies(due -> assertThat(due.dueBy()).isEqualTo("2026-08-02"))
                .satisfies(due -> assertThat(due.state()).isEqualTo(PublicationState.DONE))
                .satisfies(due -> assertThat(due.until()).isEqualTo("2026-09-18"));
    }

    private void set(LegalParameter parameter, String value) {
        set(parameter, value, "2026-01-01");
    }

    private void set(LegalParameter parameter, String value, String from) {
        story.then(parameter(parameter, value, from));
    }

    private static ParameterSet parameter(LegalParameter parameter, String value, String from) {
        return new ParameterSet(
                id("law of " + parameter + " from " + from),
                "plzen",
                parameter,
                new BigDecimal(value),
                LocalDate.parse(from),
                null,
                "zdroj " + parameter,
                "Zákon.");
    }

    private void signed(String grant, UUID organisation, String on, String amount) {
        story.on(on)
                .then(new GrantAwarded(
                        id(grant),
                        id("application of " + grant),
                        id("programme"),
                        "plzen",
                        organisation,
                        id("service"),
                        "Služba",
                        ServiceKind.REGISTERED,
                        PERIOD,
                        PERIOD.plusYears(1),
                        Money.czk(amount),
                        council("1/26", "2026-01-01"),
                        text("account")));
        paper(grant, grant, organisation, on, amount);
    }

    private void paper(String grant, String number, UUID organisation, String on, String amount) {
        story.on(on)
                .then(new AgreementSigned(
                        id(grant),
                        "plzen",
                        organisation,
                        id("service"),
                        "Služba",
                        ServiceKind.REGISTERED,
                        number,
                        LocalDate.parse(on),
                        PERIOD,
                        PERIOD.plusYears(1),
                        Money.czk(amount),
                        terms(amount),
                        id("grants officer"),
                        id("head")));
    }

    private void amended(String grant, String on, String before, String after) {
        story.on(on)
                .then(new AmendmentSigned(
                        id(grant),
                        grant + "-1",
                        LocalDate.parse(on),
                        Money.czk(before),
                        Money.czk(after),
                        terms(after),
                        null,
                        "Změna.",
                        id("grants officer"),
                        id("head")));
    }

    private static AgreementTerms terms(String amount) {
        return GrantPapers.terms(new Instalment(PERIOD, Money.czk(amount)));
    }

    private List<String> lines(String on) {
        return list(on).stream().map(PublicationDuesTest::line).toList();
    }

    private static String line(PublicationDue due) {
        return due.kind() + " " + due.number() + " " + due.dueBy() + " " + due.state();
    }

    private List<PublicationDue> list(String on) {
        List<PublicationDue> found = list(on, null, null);
        assertThat(analyst.sql(IN_SQL)
                        .param("day", LocalDate.parse(on))
                        .query((row, _) -> row.getString(1))
                        .list())
                .as("the same in SQL")
                .containsExactlyInAnyOrderElementsOf(found.stream()
                        .filter(due -> due.kind() != PublicationKind.PROGRAMME)
                        .map(PublicationDuesTest::line)
                        .toList());
        return found;
    }

    private List<PublicationDue> list(String on, @Nullable PublicationKind kind, @Nullable PublicationState state) {
        Projector projector = Projector.of(new PublicationDuesProjection(jdbc));
        projector.reset();
        story.tell(projector);
        return dues.list("plzen", new PublicationFilter(LocalDate.parse(on), kind, state), PageRequest.first(50))
                .items();
    }
}
