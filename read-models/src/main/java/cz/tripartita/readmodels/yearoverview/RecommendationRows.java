package cz.tripartita.readmodels.yearoverview;

import cz.tripartita.grants.events.DecisionFileEvent.AwardsRecommended;
import cz.tripartita.grants.events.Recommendation;
import cz.tripartita.planning.events.Money;
import cz.tripartita.readmodels.Parameters;
import cz.tripartita.readmodels.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes by how much recommendations change what is recommended on each day. A recommendation says the whole amount for its
 * day and all days after it, so one that is recorded late takes out what was counted on later days.
 */
final class RecommendationRows {

    private static final String CHANGE = """
            INSERT INTO views.overview_recommendation VALUES (?, ?, ?)
            ON CONFLICT (application_id, day) DO UPDATE
            SET change = overview_recommendation.change + excluded.change
            """;

    private static final String BEFORE = """
            SELECT DISTINCT application_id FROM views.overview_recommendation
            JOIN views.overview_application USING (application_id) WHERE programme_id = ?
            """;

    private final JdbcClient jdbc;
    private final DayRows days;

    RecommendationRows(JdbcClient jdbc, DayRows days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    /** Whoever was recommended before and is left out now is recommended nothing any more. */
    void recommended(AwardsRecommended event, LocalDate day) {
        Map<UUID, Money> amounts = new HashMap<>();
        jdbc.sql(BEFORE)
                .param(event.programmeId())
                .query(Row.as(row -> row.id("application_id")))
                .list()
                .forEach(application -> amounts.put(application, Money.ZERO));
        for (Recommendation one : event.recommendations()) {
            amounts.put(one.applicationId(), one.amount());
        }
        amounts.forEach((application, amount) -> from(day, application, amount.amount()));
    }

    private void from(LocalDate day, UUID applicationId, BigDecimal amount) {
        BigDecimal now = BigDecimal.ZERO;
        for (Change change : changes(applicationId)) {
            if (change.day().isAfter(day)) {
                change(applicationId, change.day(), change.by().negate());
            } else {
                now = now.add(change.by());
            }
        }
        change(applicationId, day, amount.subtract(now));
    }

    private void change(UUID applicationId, LocalDate day, BigDecimal by) {
        if (by.signum() == 0) {
            return;
        }
        days.ofApplication(applicationId, day, Changes.of(Measure.RECOMMENDED, by));
        jdbc.sql(CHANGE).params(Parameters.of(applicationId, day, by)).update();
    }

    private record Change(LocalDate day, BigDecimal by) {}

    private List<Change> changes(UUID applicationId) {
        return jdbc.sql("SELECT day, change FROM views.overview_recommendation WHERE application_id = ?")
                .param(applicationId)
                .query(Row.as(row -> new Change(row.day("day"), row.decimal("change"))))
                .list();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.overview_recommendation").update();
    }
}
