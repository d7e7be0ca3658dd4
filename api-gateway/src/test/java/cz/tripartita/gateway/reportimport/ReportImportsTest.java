package cz.tripartita.gateway.reportimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.FullService;
import cz.tripartita.gateway.reportimport.ImportReport.Counts;
import cz.tripartita.gateway.reportimport.ImportReport.HeldBack;
import cz.tripartita.gateway.reportimport.ImportReport.Imported;
import cz.tripartita.gateway.reportimport.ImportReport.Outcome;
import cz.tripartita.gateway.reportimport.ReportWorkbook.Formula;
import cz.tripartita.gateway.reportimport.ReportWorkbook.Place;
import cz.tripartita.gateway.rest.problem.ProblemKind;
import cz.tripartita.gateway.rest.problem.Refusal;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.catalogue.DefineIndicator;
import cz.tripartita.monitoring.catalogue.IndicatorCatalogue;
import cz.tripartita.monitoring.events.Direction;
import cz.tripartita.monitoring.events.MonitoringEvent.ReportSubmitted;
import cz.tripartita.monitoring.events.YearTotal;
import cz.tripartita.monitoring.servicemonitoring.AcceptReport;
import cz.tripartita.monitoring.servicemonitoring.OpenMonitoring;
import cz.tripartita.monitoring.servicemonitoring.ServiceMonitoring;
import cz.tripartita.readmodels.Language;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Workbooks of a provider with several services, each on a sheet of its own; of every indicator 0 to 1000 is plausible. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportImportsTest {

    /** Of the large workbook: 50 services, each with four quarters, make 5 000 rows, 100 of them bad. */
    private static final int SERVICES = 50;

    private static final int INDICATORS = 25;
    private static final List<String> QUARTERS = List.of("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4");
    private static final int BAD_ROWS = 2 * SERVICES;

    private static final int PERIOD = 2;
    private static final int INDICATOR = 3;
    private static final int VALUE = 4;
    private static final int CONFIRMED = 5;

    private final FullService service = new FullService();
    private final SmallTown town = service.town("lhotka");
    private final ReportImports imports = service.reportImports();
    private final List<UUID> monitorings = new ArrayList<>();
    private final Caller applicant = town.caller("applicant", town.provider());
    private final LocalDate today = LocalDate.of(2027, 1, 10);

    @BeforeAll
    void openMonitorings() {
        town.on(LocalDate.of(2025, 12, 1));
        town.found();
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
            town.send(defined(code(indicator)));
        }
        town.on(today);
        for (int number = 0; number < SERVICES + 5; number++) {
            monitorings.add(opened(number));
        }
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private static String code(int indicator) {
        return "i%02d".formatted(indicator);
    }

    private static DefineIndicator defined(String code) {
        return new DefineIndicator(
                IndicatorCatalogue.idOf("lhotka"),
                code,
                2026,
                "Ukazatel " + code,
                "Indicator " + code,
                "osoba",
                2,
                "součet",
                List.of(ServiceKind.RELATED),
                null,
                Direction.NEUTRAL,
                YearTotal.SUM,
                BigDecimal.ZERO,
                BigDecimal.valueOf(1000),
                null,
                null);
    }

    private UUID opened(int number) {
        UUID listed = UUID.randomUUID();
        UUID monitoring = ServiceMonitoring.idOf("lhotka", town.provider(), listed, 2026);
        town.send(new OpenMonitoring(
                monitoring,
                listed,
                "Služba " + number,
                ServiceKind.RELATED,
                town.provider(),
                UUID.randomUUID(),
                2026,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                null));
        return monitoring;
    }

    private static List<Place> addReport(ReportWorkbook workbook, String sheet, UUID monitoring, String period) {
        return IntStream.range(0, INDICATORS)
                .mapToObj(indicator -> workbook.add(
                        sheet, monitoring, "pro lidi", period, code(indicator), new BigDecimal("12.5"), "", "", ""))
                .toList();
    }

    private ImportReport take(ReportWorkbook workbook, boolean trial, boolean all) {
        return imports.workbook(workbook.bytes(), applicant, today, trial, all);
    }

    private ImportReport csv(String text) {
        return imports.csv(text.getBytes(StandardCharsets.UTF_8), applicant, today, false, false);
    }

    private static List<Outcome> outcomes(ImportReport report) {
        return report.reports().stream().map(Imported::outcome).toList();
    }

    /** Two rows of every service are bad, each in another report, in turn for another reason. */
    private List<RefusedRow> spoil(ReportWorkbook workbook, List<List<Place>> reports) {
        List<RefusedRow> expected = new ArrayList<>();
        for (int bad = 0; bad < BAD_ROWS; bad++) {
            List<Place> report = reports.get(2 * bad);
            Place place = report.get(bad % INDICATORS);
            expected.add(
                    switch (bad % 8) {
                        case 0 -> bad(workbook, place, VALUE, "hodně", "value", "NOT_NUMBER");
                        case 1 -> bad(workbook, place, VALUE, "", "value", "MISSING");
                        case 2 -> bad(workbook, place, VALUE, new BigDecimal("1001"), "value", "WARNINGS_ANSWERED");
                        case 3 -> bad(workbook, place, INDICATOR, "neznámý", "indicator", "EVERY_INDICATOR_ONCE");
                        case 4 -> bad(workbook, place, PERIOD, "leden", "period", "NOT_PERIOD");
                        case 5 -> bad(workbook, place, PERIOD, "2025-Q1", "period", "PERIOD_OF_THE_YEAR");
                        case 6 -> bad(workbook, place, 0, UUID.randomUUID(), "monitoringId", "UNKNOWN_MONITORING");
                        default -> bad(workbook, place, CONFIRMED, "možná", "confirmed", "NOT_YES_OR_NO");
                    });
        }
        return expected;
    }

    private static RefusedRow bad(
            ReportWorkbook workbook, Place place, int at, Object cell, String column, String reason) {
        workbook.change(place, at, cell);
        return new RefusedRow(place.sheet(), place.row(), column, cell.toString(), reason);
    }

    /** The whole of it, with all refusals, for both choices, and once more. */
    @Test
    @Order(1)
    void takeALargeWorkbookRowByRow() {
        ReportWorkbook workbook = new ReportWorkbook();
        List<List<Place>> reports = new ArrayList<>();
        for (int number = 0; number < SERVICES; number++) {
            for (String quarter : QUARTERS) {
                reports.add(addReport(workbook, "Služba " + number, monitorings.get(number), quarter));
            }
        }
        List<RefusedRow> expected = spoil(workbook, reports);
        int rows = SERVICES * QUARTERS.size() * INDICATORS;
        int good = rows - BAD_ROWS * INDICATORS;
        long before = service.head();

        ImportReport trial = take(workbook, true, false);
        ImportReport whole = take(workbook, false, true);
        assertThat(service.head()).isEqualTo(before);
        assertThat(trial.rows()).isEqualTo(new Counts(rows, 0, 0, BAD_ROWS, rows - BAD_ROWS));
        assertThat(whole.refused()).isEqualTo(trial.refused());
        assertThat(new HashSet<>(outcomes(whole))).isEqualTo(Set.of(Outcome.REFUSED, Outcome.NOT_SUBMITTED));

        ImportReport taken = take(workbook, false, false);
        assertThat(taken.refused()).hasSize(BAD_ROWS).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(taken.refused())
                .isSortedAccordingTo(Comparator.comparingInt(
                                (RefusedRow row) -> Integer.parseInt(row.sheet().replace("Služba ", "")))
                        .thenComparingInt(RefusedRow::row));
        assertThat(taken.rows()).isEqualTo(new Counts(rows, good, 0, BAD_ROWS, BAD_ROWS * (INDICATORS - 1)));
        assertThat(outcomes(taken)).filteredOn(Outcome.SUBMITTED::equals).hasSize(reports.size() - BAD_ROWS);
        assertThat(service.head()).isEqualTo(before + reports.size() - BAD_ROWS);
        assertThat(taken.position()).isEqualTo(service.head());

        ImportReport again = take(workbook, false, false);
        assertThat(service.head()).isEqualTo(taken.position());
        assertThat(again.refused()).isEqualTo(taken.refused());
        assertThat(again.rows()).isEqualTo(new Counts(rows, 0, good, BAD_ROWS, BAD_ROWS * (INDICATORS - 1)));
    }

    @Test
    @Order(2)
    void nameTheGoodRowsThatAreHeldBackByABadOne() {
        ReportWorkbook workbook = new ReportWorkbook();
        List<Place> report = addReport(workbook, "List", monitorings.get(SERVICES), "2026");
        workbook.change(report.getFirst(), VALUE, new Formula("1+1"));
        ImportReport taken = take(workbook, false, false);

        assertThat(taken.refused()).extracting(RefusedRow::reason).containsExactly("FORMULA");
        assertThat(taken.heldBack())
                .hasSize(INDICATORS - 1)
                .startsWith(new HeldBack("List", 3, "Služba " + SERVICES, "2026", "i01"));
    }

    @Test
    @Order(3)
    void findSeveralBadRowsOfOneReportAtOnce() {
        ReportWorkbook workbook = new ReportWorkbook();
        List<Place> report = addReport(workbook, "List", monitorings.get(SERVICES), "2026");
        workbook.change(report.get(0), VALUE, "nic");
        workbook.change(report.get(1), VALUE, new BigDecimal("-1"));
        workbook.change(report.get(2), INDICATOR, "i03");
        workbook.change(report.get(4), VALUE, new BigDecimal("1.23456789"));

        assertThat(take(workbook, false, false).refused())
                .extracting(RefusedRow::row, RefusedRow::column, RefusedRow::reason)
                .containsExactly(
                        tuple(2, "value", "NOT_NUMBER"),
                        tuple(3, "value", "WARNINGS_ANSWERED"),
                        tuple(5, "indicator", "EVERY_INDICATOR_ONCE"),
                        tuple(6, "value", "NUMBER_TOO_LONG"));
    }

    @Test
    @Order(4)
    void sayWhatAReportMissesAsAWhole() {
        ReportWorkbook workbook = new ReportWorkbook();
        for (int indicator = 2; indicator < INDICATORS; indicator++) {
            workbook.add("List", monitorings.get(SERVICES), "", "2026", code(indicator), BigDecimal.ONE, "", "", "");
        }
        addReport(workbook, "Příliš brzy", monitorings.get(SERVICES), "2026-Q4");

        ImportReport taken = imports.workbook(workbook.bytes(), applicant, LocalDate.of(2026, 12, 31), false, false);
        assertThat(taken.refused())
                .containsExactly(
                        new RefusedRow("List", 2, "period", "2026", "PERIOD_HAS_ENDED"),
                        new RefusedRow("Příliš brzy", 2, "period", "2026-Q4", "PERIOD_HAS_ENDED"));
        assertThat(take(workbook, true, false).refused())
                .containsExactly(new RefusedRow("List", 2, "indicator", "i00, i01", "EVERY_INDICATOR_ONCE"));
    }

    @Test
    @Order(5)
    void takeCzechCsvWithAnswersToWarningsAndACorrection() {
        UUID monitoring = monitorings.get(SERVICES + 1);
        StringBuilder text =
                new StringBuilder("\ufeffSledování;Služba;Období;Ukazatel;Hodnota;Potvrzeno;Vysvětlení\r\n");
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
            String value = indicator == 0 ? "1 200,5" : indicator == 1 ? "-3" : "7,25";
            String answer = indicator == 0 ? "ano;" : indicator == 1 ? ";'=opravdu" : ";";
            text.append("%s;x;2026;%s;%s;%s\r\n".formatted(monitoring, code(indicator), value, answer));
        }
        ImportReport taken = csv(text.toString());

        assertThat(taken.refused()).isEmpty();
        assertThat(outcomes(taken)).containsExactly(Outcome.SUBMITTED);
        assertThat(submitted(monitoring).getLast().values().getFirst().value()).isEqualByComparingTo("1200.5");
        assertThat(outcomes(csv(text.toString()))).containsExactly(Outcome.UNCHANGED);

        town.send(new AcceptReport(monitoring, "2026", 1), town.caller("analyst", null));
        String changed = text.toString().replace("7,25", "8");
        assertThat(csv(changed).refused())
                .containsExactly(new RefusedRow("", 2, "correction", "", "CORRECTION_HAS_REASON"));
        String corrected = changed.replace("Vysvětlení\r\n", "Vysvětlení;Důvod opravy\r\n")
                .replaceFirst("ano;\r\n", "ano;;přepočet\r\n");
        assertThat(outcomes(csv(corrected))).containsExactly(Outcome.SUBMITTED);
        assertThat(outcomes(csv(corrected))).containsExactly(Outcome.UNCHANGED);
        assertThat(submitted(monitoring).getLast().correction()).isEqualTo("přepočet");
    }

    private List<ReportSubmitted> submitted(UUID monitoring) {
        return service.eventsOf(monitoring.toString())
                .map(message -> message.getPayload())
                .filter(ReportSubmitted.class::isInstance)
                .map(ReportSubmitted.class::cast)
                .toList();
    }

    @Test
    @Order(6)
    void refuseSheetsThatAreNoFormsAndFilesThatAreNoTables() {
        assertThat(csv("a;b\r\n1;2\r\n").refused())
                .containsExactly(
                        new RefusedRow("", 1, "", "monitoringId, period, indicator, value", "NO_SUCH_COLUMNS"));
        assertThat(csv("monitoringId,period,indicator,value\r\n\"open").refused())
                .extracting(RefusedRow::reason)
                .containsExactly("UNREADABLE");
        byte[] noWorkbook = "PK nothing".getBytes(StandardCharsets.UTF_8);
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> imports.workbook(noWorkbook, applicant, today, false, false));
        assertThat(refusal.kind()).isEqualTo(ProblemKind.FILE_TYPE_NOT_ALLOWED);
    }

    @Test
    @Order(7)
    void knowNothingOfAnotherOrganisation() {
        ReportWorkbook workbook = new ReportWorkbook();
        addReport(workbook, "List", monitorings.get(SERVICES + 2), "2026");
        Caller other = town.caller("applicant", UUID.randomUUID());

        ImportReport taken = imports.workbook(workbook.bytes(), other, today, false, false);
        assertThat(taken.refused()).hasSize(INDICATORS).allSatisfy(row -> {
            assertThat(row.reason()).isEqualTo("UNKNOWN_MONITORING");
            assertThat(row.message(Language.EN)).isEqualTo("your organisation has no such monitoring");
        });
    }
}
