package cz.tripartita.docs.journey;

import static cz.tripartita.docs.demo.RunningDemo.derived;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Plzeň: what became of every application for 2026, and of every grant until the autumn. */
class PlzenGrantsJourneyTest {

    private static final Town TOWN = new Town("plzen");
    private static final String GRANTS = "/api/grants/grants/";

    private static JsonNode read(String path) {
        return TOWN.readAs("grants-officer", path);
    }

    private static String pathOf(String application) {
        return GRANTS + derived("grant:" + TOWN.id("application/" + application));
    }

    private static JsonNode grant(String application) {
        return read(pathOf(application));
    }

    private static List<String> amounts(JsonNode grant, String... accounts) {
        return Stream.of(accounts)
                .map(account -> grant.at("/grant/amounts/" + account + "/amount")
                        .decimalValue()
                        .stripTrailingZeros()
                        .toPlainString())
                .toList();
    }

    @Test
    void everyApplicationCameToItsEnd() {
        assertThat(read("/api/grants/applications?limit=200&programme=" + TOWN.id("programme/socialni-sluzby-2026"))
                        .path("items")
                        .valueStream()
                        .collect(toMap(
                                application -> application.path("serviceName").asString(""),
                                application -> application.path("state").asString())))
                .containsEntry("Senior Expres", "AWARDED")
                .containsEntry("Od dveří ke dveřím", "AWARDED")
                .containsEntry("Ordinace pro lidi bez domova", "AWARDED")
                .containsEntry("E-poradna pro rodiny", "AWARDED")
                .containsEntry("Rozvoz potravinové pomoci", "GRANT_WITHDRAWN")
                .containsEntry("Noční telefonická poradna pro rodiny", "REFUSED")
                .containsEntry("Výdej potravin v bezbariérové výdejně", "REJECTED")
                .containsEntry("Humanitární fond pro nově příchozí", "WITHDRAWN")
                .containsEntry("", "NOT_SUBMITTED")
                .hasSize(9);
    }

    @ParameterizedTest
    @CsvSource({"e-poradna-2026, 50000.00, COUNCIL", "rozvoz-potravin-2026, 50000.01, ASSEMBLY"})
    void theCouncilAwardedUpToTheLimitAndTheAssemblyAHellerMore(String application, String amount, String body) {
        JsonNode decided = read("/api/grants/applications/" + TOWN.id("application/" + application));

        assertThat(decided.at("/application/awarded/amount").decimalValue()).isEqualByComparingTo(amount);
        assertThat(decided.at("/resolution/body").asString()).isEqualTo(body);
    }

    @Test
    void aPartOfTheEPoradnasGrantCameBackAndTheLedgerAddsUp() {
        JsonNode grant = grant("e-poradna-2026");

        assertThat(amounts(grant, "awarded", "contracted", "paid", "used", "returned", "demanded", "owed"))
                .containsExactly("50000", "50000", "50000", "38500", "2000", "2000", "0");
        assertThat(grant.path("payments"))
                .extracting(payment -> payment.path("state").asString() + " "
                        + payment.at("/setOff/amount").asInt())
                .containsExactly("MADE 0", "MADE 1200");
        assertThat(grant.path("returns"))
                .extracting(demand -> demand.at("/settled/amount").asInt())
                .containsExactly(2000);
        assertThat(grant.path("entries"))
                .filteredOn(entry -> entry.path("account").asString().equals("RETURNED"))
                .extracting(entry -> entry.at("/after/amount").asInt())
                .as("what belonged elsewhere was entered and taken back")
                .containsExactly(1200, 2000, 2500, 2000);
        assertThat(amounts(read(pathOf("e-poradna-2026") + "/days/2026-08-22"), "returned"))
                .containsExactly("2500");
    }

    @Test
    void thePaymentsOfTheEPoradnaStoodUntilItsReportWasThere() {
        String grant = derived("grant:" + TOWN.id("application/e-poradna-2026")).toString();

        assertThat(Stream.of("grants.PaymentsSuspended", "grants.PaymentsResumed")
                        .flatMap(TOWN::events)
                        .filter(event -> event.path("stream").asString().equals(grant))
                        .map(event -> event.at("/metadata/happenedOn").asString()))
                .containsExactly("2026-06-15", "2026-07-03");
        assertThat(grant("e-poradna-2026").path("suspended").asBoolean()).isFalse();
    }

    @Test
    void aBudgetMovedWithinTheToleranceByTheOfficerAndBeyondItByAResolution() {
        assertThat(TOWN.events("grants.BudgetMoved")
                        .map(event -> event.at("/payload/resolution/number").asString("")))
                .containsExactly("", "466/2026");
        assertThat(grant("e-poradna-2026").path("budget"))
                .extracting(line -> line.at("/amount/amount").asInt())
                .containsExactly(38_500, 11_500);
        assertThat(grant("od-dveri-2026").path("papers")).hasSize(2);
        assertThat(grant("od-dveri-2026").at("/papers/1/terms/budget"))
                .extracting(line -> line.at("/amount/amount").asInt())
                .containsExactly(30_000, 18_000);
    }

    @Test
    void aWithdrawnGrantIsNoMoreAndAllThatWasPaidCameBack() {
        JsonNode grant = grant("rozvoz-potravin-2026");

        assertThat(grant.at("/withdrawal/resolution/number").asString()).isEqualTo("301/2026");
        assertThat(grant.at("/withdrawal/on").asString()).isEqualTo("2026-09-03");
        assertThat(amounts(grant, "awarded", "contracted", "paid", "returned", "owed"))
                .containsExactly("0", "0", "25000.01", "25000.01", "0");
        assertThat(amounts(read(pathOf("rozvoz-potravin-2026") + "/days/2026-09-02"), "awarded", "contracted"))
                .containsExactly("50000.01", "50000.01");
        JsonNode line = read("/api/grants/programmes/" + TOWN.id("programme/socialni-sluzby-2026"))
                .at("/lines/1");
        assertThat(line.at("/awarded/amount").asInt()).isEqualTo(290_000);
        assertThat(line.at("/remaining/amount").asInt()).isEqualTo(110_000);
    }

    @Test
    void everythingThatHadToBePublishedWasPublishedInTime() {
        JsonNode due = read("/api/grants/publications?on=2026-11-20&limit=200").path("items");

        assertThat(due)
                .extracting(duty ->
                        duty.path("kind").asString() + " " + duty.path("number").asString(""))
                .contains("REGISTER 2026/000111", "BOARD 2026/000111", "BOARD 2026/000110", "BOARD 2026/000108-D1")
                .doesNotContain("REGISTER 2026/000110", "REGISTER 2026/000108");
        assertThat(due).extracting(duty -> duty.path("state").asString()).containsOnly("DONE");
    }
}
