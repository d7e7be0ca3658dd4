package cz.tripartita.gateway.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends the lines of a file to a running service, one after the other, and stops at the first refusal. Every line carries
 * its own idempotency key, so that loading a file again, wholly or after an interruption, changes nothing that is stored.
 */
final class CommandFileLoader {

    private static final Pattern UUID_IN_PATH =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_REQUIRED = 428;
    private static final int UNAVAILABLE = 503;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RunningService service;
    private final Consumer<Instant> clock;
    private final Progress progress;
    private final Map<String, String> versions = new HashMap<>();
    private final KeptAnswers kept = new KeptAnswers();

    /**
     * @param clock is told the time of each line before it is sent, and again each time before it is tried again
     * @param progress is told of each line after it was accepted
     */
    CommandFileLoader(RunningService service, Consumer<Instant> clock, Progress progress) {
        this.service = service;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Sends all lines but those that take from an answer what the service has told an earlier load and tells no more.
     *
     * @return the greatest global position that the service told
     * @throws LineRefused for the first line that the service refuses
     * @throws UncheckedIOException when the service cannot be reached or gives no token
     */
    long load(CommandFile file) throws InterruptedException {
        int all = file.lines().size();
        int done = 0;
        long position = 0;
        for (FileLine line : file.lines()) {
            long started = System.nanoTime();
            clock.accept(line.at());
            Optional<FileLine> filled = kept.fill(line);
            if (filled.isPresent()) {
                position = Math.max(position, load(filled.get(), started).position());
            }
            progress.accepted(++done, all, line);
        }
        return position;
    }

    private Answer load(FileLine line, long started) throws InterruptedException {
        try {
            Answer answer = sendPatiently(line, started);
            if (!answer.accepted()) {
                throw new LineRefused(line, answer);
            }
            remember(line, answer);
            kept.take(line, answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("line " + line.number() + ": " + e.getMessage(), e);
        }
    }

    /** While it waits, the clock is told of the time that goes by: what the line needs may be due and not yet done. */
    private Answer sendPatiently(FileLine line, long started) throws IOException, InterruptedException {
        Answer answer = send(line);
        while (mayBeAcceptedLater(line, answer) && System.nanoTime() - started < PATIENCE.toNanos()) {
            Thread.sleep(PAUSE);
            clock.accept(line.at().plusNanos(System.nanoTime() - started));
            answer = send(line);
        }
        return answer;
    }

    private static boolean mayBeAcceptedLater(FileLine line, Answer answer) {
        return switch (answer.status()) {
            case UNAVAILABLE -> true;
            case NOT_FOUND, CONFLICT -> line.awaiting();
            default -> false;
        };
    }

    /** Names the version that the line edits only when the service asks for it: the latest that it has told. */
    private Answer send(FileLine line) throws IOException, InterruptedException {
        Answer answer = service.post(line, null);
        if (answer.status() != PRECONDITION_REQUIRED) {
            return answer;
        }
        String version = versions.get(streamOf(line, answer));
        return version == null ? answer : service.post(line, version);
    }

    private void remember(FileLine line, Answer answer) {
        if (answer.etag() != null) {
            versions.put(streamOf(line, answer), answer.etag());
        }
    }

    /** The stream is the first id of the path; where the path has none, the line made the stream that the answer names. */
    private static String streamOf(FileLine line, Answer answer) {
        Matcher inPath = UUID_IN_PATH.matcher(line.path());
        return inPath.find()
                ? inPath.group()
                : JSON.readTree(answer.body()).path("id").asString();
    }
}
