package cz.tripartita.gateway.web.citizens;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.gateway.testing.OpenTown;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import cz.tripartita.planning.events.Side;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents, sittings, groups and the statute on the public site, on what real commands have stored. */
class OpenOfficePagesTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final OpenTown TOWN = OpenTown.ofThisJvm();

    private static Reply browse(String path) {
        return GATEWAY.send("GET", path, null, null, "Accept", "text/html");
    }

    private static String page(String path) {
        Reply reply = browse(path);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.body()).startsWith("<!DOCTYPE html>").doesNotContain("??");
        return reply.body();
    }

    /** What a reader reads: without tags, white space as one space. */
    private static String words(String html) {
        return html.replaceAll("<[^>]+>", " ").replaceAll("[\\s\u00a0]+", " ");
    }

    private static Stream<String> pages() {
        return Stream.of(
                "/brdov/documents",
                "/brdov/documents/" + TOWN.plan,
                "/brdov/documents/" + TOWN.openRules,
                "/brdov/meetings",
                "/brdov/meetings/" + TOWN.meeting,
                "/brdov/groups",
                "/brdov/groups/" + TOWN.group(),
                "/brdov/statutes");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nameNobodyAndRunNothing(String path) {
        for (String language : List.of("cs", "en")) {
            String html = page(path + "?lang=" + language);
            assertThat(html)
                    .contains("<html lang=\"" + language + "\"")
                    .doesNotContain("Osoba ", OpenTown.PERSONAL_TEXT, OpenTown.AUTHOR, OpenTown.GUEST)
                    .doesNotContainPattern("<script|<style|\\sstyle=|\\son[a-z]+=|https?://");
            for (Side side : Side.values()) {
                assertThat(html).doesNotContain(TOWN.member(side).toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadToEachOther(String path) {
        assertThat(page(path))
                .contains(
                        "href=\"/brdov/proposals\"",
                        "href=\"/brdov/documents\"",
                        "href=\"/brdov/meetings\"",
                        "href=\"/brdov/groups\"",
                        "href=\"/brdov/statutes\"");
    }

    static Stream<String> hidden() {
        UUID unknown = UUID.randomUUID();
        return Stream.of(
                "/brdov/documents/" + TOWN.draftedRules,
                "/brdov/meetings/" + TOWN.steeringMeeting,
                "/brdov/groups/" + TOWN.steeringGroup,
                "/lhotka/documents/" + TOWN.plan,
                "/lhotka/meetings/" + TOWN.meeting,
                "/lhotka/groups/" + TOWN.group(),
                "/brdov/documents/" + unknown,
                "/brdov/meetings/" + unknown,
                "/brdov/groups/" + unknown,
                "/brdov/documents/not-an-id");
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void areNotThereForWhatIsNotPublicForeignOrUnknown(String path) {
        Reply reply = browse(path);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body()).contains("Taková stránka tu není");
        String api = "/api/public" + path.replace("/not-an-id", "/" + UUID.randomUUID());
        assertThat(GATEWAY.send("GET", api, null, null).status()).isEqualTo(404);
        assertThat(GATEWAY.send("GET", api + "/timeline", null, null).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"documents", "meetings", "groups", "statutes"})
    void areNotThereForATownThatDoesNotPlanHere(String section) {
        assertThat(browse("/nowhere/" + section).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"documents", "meetings"})
    void sayThatACursorIsOfNoUse(String section) {
        assertThat(browse("/brdov/" + section + "?after=nonsense").status()).isEqualTo(400);
    }

    @Test
    void listOnlyDocumentsThatEverybodyMayRead() {
        assertThat(page("/brdov/documents"))
                .contains(TOWN.plan.toString(), TOWN.openRules.toString())
                .doesNotContain(TOWN.draftedRules.toString());
    }

    @Test
    void showAPublishedPlanWithItsEntriesStepsAndStory() {
        String html = page("/brdov/documents/" + TOWN.plan);
        assertThat(html).contains("href=\"/brdov/proposals/" + TOWN.proposal + "\"");
        assertThat(words(html))
                .contains("Oblast: Senioři")
                .contains("Senior Expres i v neděli: znění návrhu.")
                .contains("Návrh č. 1 uzavřen")
                .contains("Zveřejnění")
                .contains("Stav: předtím Projednává se → potom Zveřejněno")
                .doesNotContain("byla z konsenzu převzata položka");
        assertThat(page("/brdov/proposals/" + TOWN.proposal)).contains("href=\"/brdov/documents/" + TOWN.plan + "\"");
    }

    @Test
    void showADraftOpenToCommentsAndWhatBecameOfThem() {
        assertThat(words(page("/brdov/documents/" + TOWN.openRules)))
                .contains("Návrh č. 1 je do konce dne")
                .contains("otevřen připomínkám veřejnosti")
                .contains("Čl. 1 Účel")
                .contains("nepřijata")
                .contains("Patří do programu.");
    }

    @Test
    void showASittingInNumbersWithItsOutcomeAndMinutes() {
        assertThat(words(page("/brdov/meetings/" + TOWN.meeting)))
                .contains("Byly zastoupeny všechny tři strany.")
                .contains("Zadavatel 1 1 Poskytovatelé 1 1 Uživatelé a veřejnost 1 1")
                .contains("Krajský úřad")
                .contains("Konsenzus")
                .contains(OpenTown.MINUTES)
                .contains("Jednání dne")
                .doesNotContain("byla zaznamenána přítomnost");
    }

    @Test
    void leadFromAnAgendaToPublicDocumentsAlone() {
        assertThat(page("/brdov/meetings/" + TOWN.nextMeeting))
                .contains("href=\"/brdov/documents/" + TOWN.plan + "\"", "Jaká budou pravidla")
                .doesNotContain(TOWN.draftedRules.toString());
    }

    @Test
    void showAGroupInNumbersWithItsLeaderAndWhoLedIt() {
        assertThat(words(page("/brdov/groups/" + TOWN.group())))
                .contains("Vedoucí uživatel 1")
                .contains("zvolila svého vedoucího")
                .contains("Senior Expres i v neděli")
                .doesNotContain("členství v pracovní skupině");
        assertThat(page("/brdov/groups")).doesNotContain("Řídící skupina");
    }

    @Test
    void showWhatTheStatuteSaysInWords() {
        assertThat(words(page("/brdov/statutes")))
                .contains("Verze 1")
                .contains("usnesení 1/25")
                .contains("Dotační pravidla : Připomínky veřejnosti → Zveřejnění")
                .contains("Volí se na 12 měsíců; přítomny aspoň 2/3 členů")
                .contains("Připomínky veřejnosti trvají 30 dní.");
    }
}
