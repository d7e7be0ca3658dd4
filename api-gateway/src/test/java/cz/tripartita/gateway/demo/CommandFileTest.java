package cz.tripartita.gateway.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandFileTest {

    private static final String OPENING = "/api/planning/meetings/@meeting/seniors-2025/opening";
    private static final UUID MEETING =
            UUID.nameUUIDFromBytes("plzen/meeting/seniors-2025".getBytes(StandardCharsets.UTF_8));

    private static CommandFile read(String... lines) {
        return CommandFile.read(new StringReader("municipality plzen\n" + String.join("\n", lines)));
    }

    private static String line(String body) {
        return "2025-05-13 16:00 plzen-facilitator POST " + OPENING + " " + body;
    }

    @Nested
    class Read {

        @Test
        void takesTheCommandsInOrderWithTheirLineNumbers() {
            CommandFile file =
                    read("# May", "", line("{}"), "2025-05-13 16:05:30 plzen-member-1 POST /api/x {\"a\": 1}");

            assertThat(file.municipality()).isEqualTo("plzen");
            assertThat(file.lines()).extracting(FileLine::number).containsExactly(4, 5);
            assertThat(file.lines())
                    .extracting(FileLine::client)
                    .containsExactly("plzen-facilitator", "plzen-member-1");
        }

        @Test
        void readsTimesAsThoseOfPrague() {
            assertThat(read(line("{}")).lines())
                    .extracting(FileLine::at)
                    .containsExactly(Instant.parse("2025-05-13T14:00:00Z"));
        }

        @Test
        void putsIdsInPlaceOfSymbolsInPathAndBody() {
            FileLine read = read(line(
                            "{\"a\": \"@meeting/seniors-2025\", \"b\": [{\"c\": \"@meeting/seniors-2025\"}]}"))
                    .lines()
                    .getFirst();

            assertThat(read.path()).isEqualTo("/api/planning/meetings/" + MEETING + "/opening");
            assertThat(read.body())
                    .isEqualTo("{\"a\":\"%1$s\",\"b\":[{\"c\":\"%1$s\"}],\"happenedOn\":\"2025-05-13\"}", MEETING);
        }

        @Test
        void resolvesIdsThatTheServiceDerivedFromOthers() {
            FileLine read =
                    read("2026-01-12 10:00 plzen-head POST /api/grants/@(grant:@meeting/seniors-2025)/agreement")
                            .lines()
                            .getFirst();

            UUID derived = UUID.nameUUIDFromBytes(("grant:" + MEETING).getBytes(StandardCharsets.UTF_8));
            assertThat(read.path()).isEqualTo("/api/grants/" + derived + "/agreement");
        }

        @Test
        void resolvesADerivedIdInTheTextOfAnother() {
            FileLine read = read(line("{\"a\": \"@(effectiveness:@(grant:@meeting/seniors-2025))\"}"))
                    .lines()
                    .getFirst();

            UUID inner = UUID.nameUUIDFromBytes(("grant:" + MEETING).getBytes(StandardCharsets.UTF_8));
            UUID outer = UUID.nameUUIDFromBytes(("effectiveness:" + inner).getBytes(StandardCharsets.UTF_8));
            assertThat(read.body()).isEqualTo("{\"a\":\"%s\",\"happenedOn\":\"2025-05-13\"}", outer);
            assertThat(read("2026-01-12 10:00 plzen-head POST /api/@(effectiveness:@(grant:@meeting/seniors-2025))/x")
                            .lines()
                            .getFirst()
                            .path())
                    .isEqualTo("/api/" + outer + "/x");
        }

        @Test
        void leavesTextThatOnlyContainsAnAtSignAsItIs() {
            assertThat(read(line("{\"a\": \"pište na podnety@example.org\"}")).lines())
                    .extracting(FileLine::body)
                    .containsExactly("{\"a\":\"pište na podnety@example.org\",\"happenedOn\":\"2025-05-13\"}");
        }

        @Test
        void keepsTheDayThatALineNamesItself() {
            assertThat(read(line("{\"happenedOn\": \"2025-05-12\"}")).lines())
                    .extracting(FileLine::body)
                    .containsExactly("{\"happenedOn\":\"2025-05-12\"}");
        }

        @Test
        void leavesTheDayOutWhereALineSaysNone() {
            assertThat(read(line("{\"a\": 1, \"happenedOn\": null}")).lines())
                    .extracting(FileLine::body)
                    .containsExactly("{\"a\":1}");
        }

        @Test
        void keepsTheAnswerToTheLineAfterKeepOnly() {
            CommandFile file = read("keep codes", line("{}"), line("{\"a\": \"=codes/tokens/0\"}"));

            assertThat(file.lines()).extracting(FileLine::keptAs).containsExactly("codes", null);
        }

        @Test
        void keepsAmountsToTheHaler() {
            assertThat(read(line("{\"amount\": 50000.10}")).lines())
                    .extracting(FileLine::body)
                    .containsExactly("{\"amount\":50000.10,\"happenedOn\":\"2025-05-13\"}");
        }

        @Test
        void sendsAnEmptyBodyWhereALineHasNone() {
            assertThat(read(line("")).lines())
                    .extracting(FileLine::body)
                    .containsExactly("{\"happenedOn\":\"2025-05-13\"}");
        }

        @Test
        void letsOnlyTheLineAfterAwaitWait() {
            CommandFile file = read(line("{}"), "await", line("{\"a\": 1}"), line("{\"a\": 2}"));

            assertThat(file.lines()).extracting(FileLine::awaiting).containsExactly(false, true, false);
        }

        @Test
        void givesALineTheSameKeyWhereverItStands() {
            String key = read(line("{}")).lines().getFirst().key();

            assertThat(read("2025-05-13 15:00 plzen-head POST /api/x", "", line("{}"))
                            .lines()
                            .getLast()
                            .key())
                    .isEqualTo(key);
            assertThat(read(line("{\"a\": 1}")).lines().getFirst().key()).isNotEqualTo(key);
        }
    }

    @Nested
    class MalformedLines {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "2025-05-13 plzen-facilitator POST /api/x | expected '<date> <time> <client> POST <path> <JSON body>'",
                    "2025-05-13 16:00 plzen-facilitator GET /api/x | GET instead of POST",
                    "2025-13-13 16:00 plzen-facilitator POST /api/x | '2025-13-13 16:00' is no time",
                    "13.5.2025 16:00 plzen-facilitator POST /api/x | '13.5.2025 16:00' is no time",
                    "2025-05-13 15:59 plzen-facilitator POST /api/x | happened before the line above it, at 2025-05-13 16:00",
                    "2025-05-13 16:00 plzen-facilitator POST api/x | path 'api/x' has to begin with '/'",
                    "2025-05-13 16:00 plzen-facilitator POST /api/@group | @group is no symbolic id",
                    "2025-05-13 16:00 plzen-facilitator POST /api/@(grant:/x | @(grant:/x is no symbolic id",
                    "2025-05-13 16:00 plzen-facilitator POST /api/x {\"a\": \"@Group/Seniors\"} | @Group/Seniors is no symbolic id",
                    "2025-05-13 16:00 plzen-facilitator POST /api/@(grant:@(x:y) | @(grant:",
                    "2025-05-13 16:00 plzen-facilitator POST /api/x {\"a\": \"=codes/tokens/0\"} | no line above keeps 'codes'",
                    "2025-05-13 16:00 plzen-facilitator POST /api/x {\"a\": 1 | the body is no JSON",
                    "2025-05-13 16:00 plzen-facilitator POST /api/x {\"a\": 1, \"a\": 2} | the body is no JSON",
                    "2025-05-13 16:00 plzen-facilitator POST /api/x {} {} | the body is no JSON",
                    "2025-05-13 16:00 plzen-facilitator POST /api/x [1] | the body has to be a JSON object",
                    "2025-05-13 16:00 plzen-facilitator POST " + OPENING + " {} | says the same as line 2",
                })
        void areRefusedWithTheirNumberAndWhatIsWrong(String malformed, String message) {
            assertThatExceptionOfType(MalformedLine.class)
                    .isThrownBy(() -> read(line("{}"), malformed))
                    .withMessageStartingWith("line 3: " + message)
                    .satisfies(refusal -> assertThat(refusal.number()).isEqualTo(3));
        }

        @Test
        void includeACommandBeforeTheMunicipality() {
            assertThatExceptionOfType(MalformedLine.class)
                    .isThrownBy(() -> CommandFile.read(new StringReader("# comment\n" + line("{}"))))
                    .withMessageStartingWith("line 2: the first line has to be 'municipality <code>'");
        }

        @Test
        void includeAFileWithoutMunicipality() {
            assertThatExceptionOfType(MalformedLine.class)
                    .isThrownBy(() -> CommandFile.read(new StringReader("# comment\n")))
                    .withMessageStartingWith("line 1: the file ends without 'municipality <code>'");
        }

        @Test
        void includeAnAwaitThatNothingFollows() {
            assertThatExceptionOfType(MalformedLine.class)
                    .isThrownBy(() -> read(line("{}"), "await"))
                    .withMessageStartingWith("line 3: nothing follows 'await'");
        }
    }
}
