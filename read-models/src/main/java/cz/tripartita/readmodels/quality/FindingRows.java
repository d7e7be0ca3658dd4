package cz.tripartita.readmodels.quality;

import cz.tripartita.monitoring.events.CheckFinding;
import cz.tripartita.monitoring.events.FollowUp;
import cz.tripartita.monitoring.events.VisitFinding;
import cz.tripartita.readmodels.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes findings, their follow-ups, and what providers say of reports. */
final class FindingRows {

    // What a finding is of is copied from the visit or check, whose row is there already.
    private static final String FOUND = """
            INSERT INTO views.quality_finding
            SELECT ?, municipality, ?, ?, ?, monitoring_id, service_id, service_name, organisation_id, year, ?, ?, ?, ?,
                ?, ?, ?, ?, NULL, NULL
            FROM %s WHERE %s = ?
            """;
    private static final String OF_VISIT = FOUND.formatted("views.quality_visit", "visit_id");
    private static final String OF_CHECK = FOUND.formatted("views.quality_check", "check_id");

    private final JdbcClient jdbc;

    FindingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ofVisit(UUID visitId, List<VisitFinding> findings, LocalDate reportedOn) {
        int ordinal = 0;
        for (VisitFinding finding : findings) {
            jdbc.sql(OF_VISIT)
                    .params(Parameters.of(
                            finding.findingId(),
                            FindingSource.QUALITY_VISIT,
                            visitId,
                            ++ordinal,
                            finding.standard(),
                            finding.criterion(),
                            null,
                            finding.severity(),
                            finding.text(),
                            reportedOn,
                            finding.deadline(),
                            finding.deadline(),
                            visitId))
                    .update();
        }
    }

    void ofCheck(UUID checkId, List<CheckFinding> findings, LocalDate reportedOn) {
        int ordinal = 0;
        for (CheckFinding finding : findings) {
            jdbc.sql(OF_CHECK)
                    .params(Parameters.of(
                            finding.findingId(),
                            FindingSource.CONTENT_CHECK,
                            checkId,
                            ++ordinal,
                            null,
                            null,
                            finding.subject(),
                            finding.severity(),
                            finding.text(),
                            reportedOn,
                            finding.deadline(),
                            finding.deadline(),
                            checkId))
                    .update();
        }
    }

    void followedUp(FollowUp followUp, long sequence, String municipality) {
        jdbc.sql("INSERT INTO views.quality_follow_up VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Parameters.of(
                        followUp.findingId(),
                        sequence,
                        municipality,
                        followUp.followedUpOn(),
                        followUp.remedy(),
                        followUp.note(),
                        followUp.furtherDeadline(),
                        followUp.followedUpBy()))
                .update();
        boolean settled = followUp.furtherDeadline() == null;
        jdbc.sql("UPDATE views.quality_finding SET remedy = ?, deadline = ?, settled_on = ? WHERE finding_id = ?")
                .params(Parameters.of(
                        followUp.remedy(),
                        followUp.furtherDeadline(),
                        settled ? followUp.followedUpOn() : null,
                        followUp.findingId()))
                .update();
    }

    void stated(UUID sourceId, long sequence, String municipality, LocalDate givenOn, String statement) {
        jdbc.sql("INSERT INTO views.quality_statement VALUES (?, ?, ?, ?, ?)")
                .params(Parameters.of(sourceId, sequence, municipality, givenOn, statement))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.quality_finding").update();
        jdbc.sql("DELETE FROM views.quality_follow_up").update();
        jdbc.sql("DELETE FROM views.quality_statement").update();
    }
}
