package cz.tripartita.gateway.due;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.Commands;
import cz.tripartita.gateway.dispatch.Envelope;
import cz.tripartita.gateway.dispatch.IdempotencyKey;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the commands whose time has come, by the clock of the service.
 *
 * <p>Nothing is kept here: what is due follows from the events, and the answer to a command is stored with its events
 * under a key of its own. So what was due while the service was down is sent after it, dated to the day on which it was
 * due, and what was sent just before a kill has its effect once.
 */
public final class DueTasks implements AutoCloseable {

    /** Who acts, in the metadata of what follows. */
    public static final String SCHEDULER = "scheduler";

    private static final Logger LOG = LoggerFactory.getLogger(DueTasks.class);
    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    private final Function<Instant, List<DueTask>> source;
    private final Commands commands;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("due-tasks").daemon().factory());

    /**
     * Prepares it; nothing is sent before {@link #start}.
     *
     * @param source what is due at an instant
     */
    public DueTasks(Function<Instant, List<DueTask>> source, Commands commands, Clock clock) {
        this.source = source;
        this.commands = commands;
        this.clock = clock;
    }

    /** Looks again and again for what is due, with a pause in between. */
    public void start(Duration pause) {
        var _ = thread.scheduleWithFixedDelay(this::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            fire();
        } catch (RuntimeException e) {
            LOG.warn("What is due could not be read; the next look tries again", e);
        }
    }

    /** Sends what is due now. What is refused stays due, and does not keep the others back. */
    public void fire() {
        for (DueTask task : source.apply(clock.instant())) {
            try {
                commands.dispatch(task.command(), envelope(task));
            } catch (RuntimeException e) {
                LOG.warn("{} of {} is due and was refused", task.command(), task.municipality(), e);
            }
        }
    }

    private Envelope envelope(DueTask task) {
        UUID id = UUID.nameUUIDFromBytes((task.municipality() + "/" + task.key()).getBytes(StandardCharsets.UTF_8));
        return new Envelope(
                id,
                new Caller(SCHEDULER, null, SCHEDULER, null, task.municipality()),
                LocalDate.ofInstant(task.dueAt(), PRAGUE),
                null,
                null,
                id,
                id,
                new IdempotencyKey(SCHEDULER, task.municipality(), task.key(), task.key(), true),
                null,
                List.of());
    }

    /** Lets what is under way come to its end, and sends nothing more. */
    @Override
    public void close() {
        thread.close();
    }
}
