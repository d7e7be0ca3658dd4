package cz.tripartita.readmodels.due;

import cz.tripartita.monitoring.events.FollowUp;
import cz.tripartita.readmodels.Parameters;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes findings that are to be remedied. */
final class DueFindings {

    /** Of a longer finding the beginning says what it is; the whole stands in the visit or check. */
    private static final int LONGEST = 300;

    private static final String PUT = """
            INSERT INTO views.due
            SELECT 'FINDING', ?, ?, NULL, ?, service_name || ': ' || ?, NULL, organisation_id
            FROM views.due_checked WHERE subject_id = ?
            """;

    private final JdbcClient jdbc;

    DueFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void checked(UUID subjectId, UUID organisationId, String serviceName) {
        jdbc.sql("INSERT INTO views.due_checked VALUES (?, ?, ?)")
                .params(subjectId, organisationId, serviceName)
                .update();
    }

    void put(UUID findingId, UUID subjectId, String municipality, String text, @Nullable LocalDate deadline) {
        if (deadline != null) {
            jdbc.sql(PUT)
                    .params(Parameters.of(
                            findingId, municipality, DueProjection.endOf(deadline), beginning(text), subjectId))
                    .update();
        }
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) > LONGEST
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…"
                : text;
    }

    void followedUp(FollowUp followUp) {
        LocalDate further = followUp.furtherDeadline();
        if (further == null) {
            jdbc.sql("DELETE FROM views.due WHERE kind = 'FINDING' AND subject_id = ?")
                    .params(followUp.findingId())
                    .update();
        } else {
            jdbc.sql("UPDATE views.due SET due_at = ? WHERE kind = 'FINDING' AND subject_id = ?")
                    .params(Parameters.of(DueProjection.endOf(further), followUp.findingId()))
                    .update();
        }
    }

    void clear() {
        jdbc.sql("DELETE FROM views.due_checked").update();
    }
}
