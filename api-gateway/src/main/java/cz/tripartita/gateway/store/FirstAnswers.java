package cz.tripartita.gateway.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The first answers by key; they are written with the events of their command, by the append. Their age is real time, that
 * of the database, also while a story is told: otherwise the answers of a story of last year would be gone at the next
 * start, and a load of it that was interrupted could not go on.
 */
public final class FirstAnswers {

    /** How long an answer is kept where no money moves, in SQL. */
    static final String KEPT = "interval '90 days'";

    private final JdbcClient jdbc;

    public FirstAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The answer kept under the key, unless it is older than it has to be kept. */
    public Optional<FirstAnswer> find(AnswerKey key) {
        return jdbc.sql("select body_digest, stream, version, position from store.first_answer"
                        + " where client = ? and municipality = ? and key = ?"
                        + " and (kept_for_good or recorded_at >= now() - " + KEPT + ")")
                .params(key.client(), key.municipality(), key.key())
                .query(FirstAnswer.class)
                .optional();
    }

    /**
     * Removes the answers that need no longer be kept.
     *
     * @return how many there were
     */
    public int forgetExpired() {
        return jdbc.sql("delete from store.first_answer where not kept_for_good and recorded_at < now() - " + KEPT)
                .update();
    }
}
