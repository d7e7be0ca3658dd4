package cz.tripartita.gateway.web.citizens;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import cz.tripartita.gateway.dispatch.ProjectionProgress;
import cz.tripartita.gateway.testing.RunningGateway;
import cz.tripartita.gateway.testing.RunningGateway.Reply;
import cz.tripartita.gateway.testing.SmallTown;
import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.Side;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public site over HTTP, without a token, on what real commands have stored. */
class ProposalPagesTest {

    private static final RunningGateway GATEWAY = RunningGateway.ofThisJvm();
    private static final SmallTown LHOTKA = GATEWAY.town("lhotka").found();
    private static final SmallTown DISCREET =
            GATEWAY.town("discreet").behindClosedDoors().found();
    private static final int FURTHER = 21;

    private static final UUID AGREED = LHOTKA.agreedPriority("Senior Expres i v sobotu");
    private static final UUID PRIVATE = DISCREET.submitProposal("Za zavřenými dveřmi");

    @BeforeAll
    static void waitForTheViews() {
        UUID last = AGREED;
        for (int i = 1; i <= FURTHER; i++) {
            last = LHOTKA.submitProposal("Další návrh %02d".formatted(i));
        }
        long position = LHOTKA.declare(last, Side.USER, Position.AGREE).position();
        ProjectionProgress progress = GATEWAY.context().getBean(ProjectionProgress.class);
        assertThat(progress.awaitAll(position, Duration.ofSeconds(30))).isTrue();
    }

    private static Reply browse(String path, String... headers) {
        List<String> all = new ArrayList<>(List.of("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
        all.addAll(List.of(headers));
        return GATEWAY.send("GET", path, null, null, all.toArray(String[]::new));
    }

    private static String recordOf(UUID proposal) {
        return "/lhotka/proposals/" + proposal;
    }

    private static void isPage(Reply reply, int status) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("text/html");
        assertThat(reply.body()).startsWith("<!DOCTYPE html>").doesNotContain("??");
    }

    @Nested
    class DecisionRecord {

        @Test
        void isReadWithoutAToken() {
            Reply reply = browse(recordOf(AGREED));
            isPage(reply, 200);
            assertThat(reply.body())
                    .contains("<h1 lang=\"cs\">Senior Expres i v sobotu</h1>")
                    .contains("Dílna Slunečnice, z. s.")
                    .contains("uživatel 1")
                    .contains(new PageFormats(Site.CZECH).day(LHOTKA.today()));
        }

        @Test
        void isCzechUnlessAskedOtherwise() {
            assertThat(browse(recordOf(AGREED)).body()).contains("<html lang=\"cs\"");
            assertThat(browse(recordOf(AGREED), "Accept-Language", "en-GB").body())
                    .contains("<html lang=\"en\"");
            assertThat(browse(recordOf(AGREED) + "?lang=cs", "Accept-Language", "en-GB")
                            .body())
                    .contains("<html lang=\"cs\"");
        }

        @Test
        void namesNobody() {
            String html = browse(recordOf(AGREED)).body();
            for (Side side : Side.values()) {
                assertThat(html).doesNotContain(LHOTKA.member(side).toString());
            }
            assertThat(html).doesNotContain("Osoba ");
        }

        @Test
        void carriesNoMarkOfMadeUpDataOutsideTheDemo() {
            assertThat(browse(recordOf(AGREED)).body()).doesNotContain("Smyšlená data");
        }

        @Test
        void givesItsConnectionsBackHoweverOftenItIsRead() {
            HikariDataSource pool = GATEWAY.context().getBean("pool", HikariDataSource.class);
            for (int i = 0; i <= pool.getMaximumPoolSize(); i++) {
                isPage(browse(recordOf(AGREED)), 200);
            }
        }

        @Test
        void runsNothingAndLoadsOnlyFromTheSite() {
            Reply reply = browse(recordOf(AGREED));
            assertThat(reply.header("Content-Security-Policy"))
                    .contains("default-src 'none';", "style-src 'self';", "script-src 'self';", "img-src 'self' data:;")
                    .doesNotContain("unsafe", "http", "*");
            assertThat(reply.body()).doesNotContainPattern("<script|<style|\\sstyle=|\\son[a-z]+=|https?://");
        }

        @Test
        void bringsItsStyleSheets() {
            List<String> sheets = Pattern.compile("href=\"([^\"]+\\.css)\"")
                    .matcher(browse(recordOf(AGREED)).body())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(sheets).hasSize(2).allSatisfy(sheet -> {
                Reply reply = GATEWAY.send("GET", sheet, null, null, "Accept", "text/css");
                assertThat(reply.status()).isEqualTo(200);
                assertThat(reply.header("Content-Type")).startsWith("text/css");
            });
        }
    }

    @Nested
    class WhatIsNotPublic {

        @Test
        void isNotFound() {
            isPage(browse("/discreet/proposals/" + PRIVATE), 404);
            assertThat(browse("/discreet/proposals").body()).doesNotContain("Za zavřenými dveřmi");
        }

        @Test
        void isNotFoundUnderAnotherMunicipality() {
            isPage(browse("/discreet/proposals/" + AGREED), 404);
            isPage(browse("/lhotka/proposals/" + PRIVATE), 404);
        }
    }

    @Nested
    class Refusals {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/lhotka/proposals/00000000-0000-4000-8000-000000000000",
                    "/lhotka/proposals/not-an-id",
                    "/nowhere/proposals",
                    "/nowhere/proposals/00000000-0000-4000-8000-000000000000"
                })
        void areAPageForWhoeverAsksForHtmlAndAProblemForOthers(String path) {
            Reply page = browse(path, "Accept-Language", "en");
            isPage(page, 404);
            assertThat(page.body()).contains("There is no such page");

            for (String accept : List.of("application/json", "*/*")) {
                Reply problem = GATEWAY.send("GET", path, null, null, "Accept", accept);
                assertThat(problem.status()).isBetween(400, 406);
                assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
            }
        }

        @Test
        void sayThatACursorIsOfNoUse() {
            Reply reply = browse("/lhotka/proposals?after=nonsense");
            isPage(reply, 400);
            assertThat(reply.body()).contains("Adrese nerozumíme");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/api/proposals", "/api/proposals/00000000-0000-4000-8000-000000000000", "/api"})
        void areNeverAPageBelowTheApi(String path) {
            Reply reply = browse(path);
            assertThat(reply.status()).isBetween(401, 404);
            assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        }

        @Test
        void meetEveryMethodButReading() {
            Reply reply = GATEWAY.send("POST", recordOf(AGREED), null, "{}", "Accept", "text/html");
            assertThat(reply.status()).isEqualTo(405);
        }
    }

    @Nested
    class ListOfProposals {

        @Test
        void leadsToEveryProposalPageByPage() {
            Reply first = browse("/lhotka/proposals?lang=en");
            isPage(first, 200);
            List<String> links = new ArrayList<>(records(first));
            assertThat(links).hasSize(20);

            Reply second = browse(next(first));
            isPage(second, 200);
            assertThat(second.body()).contains("<html lang=\"en\"").doesNotContain("rel=\"next\"");
            links.addAll(records(second));

            assertThat(links).doesNotHaveDuplicates().hasSize(FURTHER + 1).contains(recordOf(AGREED) + "?lang=en");
        }

        private static List<String> records(Reply reply) {
            return Pattern.compile("<h2><a href=\"([^\"]+)\"")
                    .matcher(reply.body())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }

        private static String next(Reply reply) {
            return Pattern.compile("rel=\"next\" href=\"([^\"]+)\"")
                    .matcher(reply.body())
                    .results()
                    .map(found -> found.group(1).replace("&amp;", "&"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
