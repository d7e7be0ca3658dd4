package cz.tripartita.gateway.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandFileLoaderTest {

    private static final String MEETING = "2025-05-13 16:00 plzen-facilitator POST /api/meetings {\"a\": 1}";
    private static final String MINUTES = "2025-05-13 17:00 plzen-facilitator POST /api/meetings/@meeting/a/minutes {}";
    private static final String ANSWER =
            "2025-05-13 16:30 plzen-head POST /api/answers {\"token\": \"=codes/tokens/%d\", \"happenedOn\": null}";

    private final ScriptedService service = new ScriptedService();
    private final List<Instant> times = new ArrayList<>();
    private final List<Integer> progress = new ArrayList<>();

    @AfterEach
    void stop() {
        service.close();
    }

    private void load(String... lines) throws InterruptedException {
        RunningService running = RunningService.at(
                service.address(), service.address().resolve("/oauth2/token"), client -> "secret of " + client);
        CommandFile file = CommandFile.read(new StringReader("municipality plzen\n" + String.join("\n", lines)));
        new CommandFileLoader(running, times::add, (done, all, line) -> progress.add(done)).load(file);
    }

    @Test
    void sendsEveryLineAsItsClientAtItsTimeAndTellsHowFarItIs() throws Exception {
        load(MEETING, MINUTES);

        assertThat(service.requests())
                .extracting(ScriptedService.Request::path)
                .containsExactly(
                        "/api/meetings", "/api/meetings/" + new SymbolicIds("plzen").id("meeting/a") + "/minutes");
        assertThat(service.requests())
                .extracting(ScriptedService.Request::authorization)
                .containsOnly("Bearer token-1");
        assertThat(times).containsExactly(Instant.parse("2025-05-13T14:00:00Z"), Instant.parse("2025-05-13T15:00:00Z"));
        assertThat(progress).containsExactly(1, 2);
    }

    @Test
    void sendsTheSameKeysWhenAFileIsLoadedAgain() throws Exception {
        load(MEETING, MINUTES);
        load(MEETING, "", MINUTES);

        List<String> keys =
                service.requests().stream().map(ScriptedService.Request::key).toList();
        assertThat(keys.subList(2, 4)).isEqualTo(keys.subList(0, 2));
        assertThat(keys.get(0)).isNotEqualTo(keys.get(1));
    }

    @Test
    void stopsAtTheFirstRefusalAndSaysWhatWasAnswered() {
        service.then(201, "\"0\"", "{\"id\":\"x\"}");
        service.then(409, null, "{\"rule\":\"MEETING_NOT_CLOSED\"}");

        assertThatExceptionOfType(LineRefused.class)
                .isThrownBy(() -> load(MEETING, MINUTES, "2025-05-13 18:00 plzen-head POST /api/x"))
                .withMessageStartingWith("line 3: plzen-facilitator POST /api/meetings/")
                .withMessageEndingWith("was answered with 409: {\"rule\":\"MEETING_NOT_CLOSED\"}")
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(409))
                .satisfies(refusal -> assertThat(refusal.number()).isEqualTo(3));
        assertThat(service.requests()).hasSize(2);
        assertThat(progress).containsExactly(1);
    }

    @Test
    void namesTheLatestVersionItWasToldWhereTheServiceAsksForOne() throws Exception {
        String meeting = new SymbolicIds("plzen").id("meeting/a").toString();
        service.then(201, "\"7\"", "{\"id\":\"" + meeting + "\"}");
        service.then(428, null, "{}");

        load(MEETING, MINUTES);

        assertThat(service.requests())
                .extracting(ScriptedService.Request::ifMatch)
                .containsExactly(null, null, "\"7\"");
    }

    @Test
    void triesALineThatAwaitsSomethingUntilItIsThere() throws Exception {
        service.then(404, null, "{}");
        service.then(409, null, "{}");

        load("await", MINUTES);

        assertThat(service.requests()).hasSize(3);
        assertThat(progress).containsExactly(1);
        assertThat(times)
                .as("what is due meanwhile happens too")
                .hasSize(3)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void takesFromAKeptAnswerWhatTheServiceMadeUp() throws Exception {
        service.then(201, null, "{\"tokens\":[\"abc\",\"d\\\"e\"]}");

        load("keep codes", MEETING, ANSWER.formatted(1));

        assertThat(service.requests().getLast().body()).isEqualTo("{\"token\":\"d\\\"e\"}");
    }

    @Test
    void givesALineThatTakesFromAnAnswerTheSameKeyInEveryLoad() throws Exception {
        service.then(201, null, "{\"tokens\":[\"abc\"]}");
        load("keep codes", MEETING, ANSWER.formatted(0));
        service.then(201, null, "{\"tokens\":[\"def\"]}");
        load("keep codes", MEETING, ANSWER.formatted(0));

        assertThat(service.requests().get(3).key())
                .isEqualTo(service.requests().get(1).key());
    }

    @Test
    void leavesOutLinesThatTakeWhatIsNotToldAgain() throws Exception {
        service.then(201, null, "{\"tokens\":[]}");

        load("keep codes", MEETING, ANSWER.formatted(0), MINUTES);

        assertThat(service.requests())
                .extracting(ScriptedService.Request::path)
                .doesNotContain("/api/answers")
                .hasSize(2);
        assertThat(progress).containsExactly(1, 2, 3);
    }

    @Test
    void getsANewTokenWhenTheOldOneIsNoLongerGood() throws Exception {
        service.then(200, null, "{\"id\":\"x\"}");
        service.then(401, null, "");

        load(MEETING, MINUTES);

        assertThat(service.requests())
                .extracting(ScriptedService.Request::authorization)
                .containsExactly("Bearer token-1", "Bearer token-1", "Bearer token-2");
    }

    @Test
    void saysAtWhichLineTheServiceCouldNotBeReached() {
        service.close();

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> load(MEETING))
                .withMessageStartingWith("line 2: ");
    }

    @Test
    void readsTheDemoOfPlzen() {
        CommandFile file = CommandFile.ofDemo("plzen");

        assertThat(file.municipality()).isEqualTo("plzen");
        assertThat(file.lines()).hasSizeBetween(500, 1_600);
    }
}
