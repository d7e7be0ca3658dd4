package cz.tripartita.readmodels.yearlyreport;

import static cz.tripartita.readmodels.PlanningStory.CLOSED;
import static cz.tripartita.readmodels.PlanningStory.SUPERSEDED;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.readmodels.Projector;
import cz.tripartita.readmodels.TestDatabase;
import cz.tripartita.readmodels.WholeStory;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class YearlyReportTest {

    private static final JdbcClient JDBC = TestDatabase.fresh();
    private static final YearlyReports REPORTS = new YearlyReports(JDBC);

    @BeforeAll
    static void tellTheStory() {
        WholeStory.told().tell(Projector.of(new YearlyReportProjection(JDBC)));
    }

    @Test
    void countsProposalsByHowTheyEnded() {
        assertThat(REPORTS.of("plzen", 2026).proposals()).isEqualTo(new ProposalCounts(2, 1, 1, 1, 0, 0, 1));
        assertThat(REPORTS.of("plzen", 2027).proposals()).isEqualTo(new ProposalCounts(1, 0, 0, 0, 2, 1, 3));
    }

    @Test
    void showsProposalsByArea() {
        YearlyReport report = REPORTS.of("plzen", 2026);

        assertThat(report.areas()).extracting(AreaProposals::areaName).containsExactly("Rodiny", "Senioři");
        assertThat(report.areas().getFirst().proposals())
                .containsExactly(new ProposalLine(
                        SUPERSEDED,
                        "Katalog služeb tištěný",
                        ProposalOutcome.CONSENSUS,
                        LocalDate.of(2026, 5, 12),
                        true));
        assertThat(report.areas().getLast().counts()).isEqualTo(new ProposalCounts(1, 0, 1, 1, 0, 0, 1));
        assertThat(report.areas().getLast().proposals())
                .extracting(ProposalLine::proposalId)
                .contains(CLOSED);
    }

    @Test
    void showsOnlyTheLatestAcceptedValues() {
        assertThat(REPORTS.of("plzen", 2027).indicators())
                .extracting(IndicatorLine::name)
                .containsExactly("Osoby", "Kontakty");
        assertThat(REPORTS.of("plzen", 2027).indicators())
                .extracting(IndicatorLine::value)
                .containsExactly(new BigDecimal("90"), new BigDecimal("1200"));
    }

    @Test
    void knowsTheYearsOfWhichThereIsSomethingToReport() {
        assertThat(REPORTS.years("plzen")).containsExactly(2028, 2027, 2026);
    }

    @Test
    void isOneOfZerosForAYearInWhichNothingHappened() {
        YearlyReport report = REPORTS.of("plzen", 1999);

        assertThat(report.proposals().total()).isZero();
    }

    @Test
    void holdsNothingOfAnotherMunicipality() {
        YearlyReport report = REPORTS.of("zatec", 2027);

        assertThat(report.proposals().total()).isZero();
        assertThat(report.indicators()).isEmpty();
        assertThat(REPORTS.years("zatec")).containsExactly(2026);
    }
}
