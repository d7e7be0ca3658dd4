package cz.tripartita.gateway.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first answers by key; they are written with the events of their command, by the append. */
public final class FirstAnswers {

    /** How long an answer is kept where no money moves. */
    static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    public FirstAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The answer kept under the key, unless it is older than it has to be kept. */
    public Optional<FirstAnswer> find(AnswerKey key) {
        return jdbc.sql("""
                        select body_digest, stream, version, position from store.first_answer
                        where client = ? and municipality = ? and key = ? and (kept_for_good or recorded_at >= ?)""")
                .params(
                        key.client(),
                        key.municipality(),
                        key.key(),
                        oldest(clock.instant()).atOffset(ZoneOffset.UTC))
                .query(FirstAnswer.class)
                .optional();
    }

    /**
     * Removes the answers that need no longer be kept.
     *
     * @return how many there were
     */
    public int forgetExpired() {
        return jdbc.sql("delete from store.first_answer where not kept_for_good and recorded_at < ?")
                .params(oldest(clock.instant()).atOffset(ZoneOffset.UTC))
                .update();
    }

    static Instant oldest(Instant now) {
        return now.minus(KEPT);
    }
}
