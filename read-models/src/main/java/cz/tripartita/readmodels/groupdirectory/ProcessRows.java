package cz.tripartita.readmodels.groupdirectory;

import cz.tripartita.planning.events.ProcessEvent.CooperationAgreed;
import cz.tripartita.planning.events.ProcessEvent.CooperationEnded;
import cz.tripartita.planning.events.ProcessEvent.OfficeHandedOver;
import cz.tripartita.planning.events.ProcessEvent.ProcessEstablished;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ProcessEvent.StatuteApprovedBySteeringGroup;
import cz.tripartita.planning.events.ProcessEvent.StatuteDrafted;
import cz.tripartita.planning.events.ProcessEvent.StatuteOpinionGiven;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes processes, their statutes from draft to effect, and who holds which office. */
final class ProcessRows {

    private static final String ADOPT = """
            WITH process AS (UPDATE views.directory_process SET version = ? WHERE process_id = ?)
            INSERT INTO views.directory_statute
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private static final String DRAFT = """
            WITH process AS (UPDATE views.directory_process SET version = ? WHERE process_id = ?)
            INSERT INTO views.directory_statute_draft VALUES (?, ?, ?, ?, ?, ?::jsonb, NULL, '[]'::jsonb)
            """;

    private static final String APPROVE = """
            WITH process AS (UPDATE views.directory_process SET version = ? WHERE process_id = ?)
            UPDATE views.directory_statute_draft SET steering_meeting = ?
            WHERE process_id = ? AND version = ? AND revision = ?
            """;

    private static final String OPINE = """
            WITH process AS (UPDATE views.directory_process SET version = ? WHERE process_id = ?)
            UPDATE views.directory_statute_draft SET opinions = opinions || ?::jsonb
            WHERE process_id = ? AND version = ? AND revision = ?
            """;

    private static final String LEAVE_OFFICE = """
            WITH process AS (UPDATE views.directory_process SET version = ? WHERE process_id = ?)
            DELETE FROM views.directory_office
            WHERE process_id = ? AND office = ? AND group_id IS NOT DISTINCT FROM ?
            """;

    private static final String JOIN = """
            WITH process AS (UPDATE views.directory_process SET version = ? WHERE process_id = ?)
            INSERT INTO views.directory_cooperation VALUES (?, ?, ?, ?, ?, ?, ?, NULL)
            """;

    private static final String LEAVE = """
            WITH process AS (UPDATE views.directory_process SET version = ? WHERE process_id = ?)
            UPDATE views.directory_cooperation SET ended_on = ?
            WHERE process_id = ? AND organisation_id = ? AND ended_on IS NULL
            """;

    private final JdbcClient jdbc;

    ProcessRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void established(ProcessEstablished event, long version, Circumstances circumstances) {
        jdbc.sql("INSERT INTO views.directory_process VALUES (?, ?, ?, ?, ?)")
                .params(Parameters.of(
                        event.processId(), event.municipality(), event.name(), circumstances.happenedOn(), version))
                .update();
    }

    void adopted(StatuteAdopted event, long version, Circumstances circumstances) {
        Resolution approval = event.approval();
        jdbc.sql(ADOPT)
                .params(Parameters.of(
                        version,
                        event.processId(),
                        event.processId(),
                        event.version(),
                        circumstances.municipality(),
                        event.effectiveFrom(),
                        approval.body(),
                        approval.number(),
                        approval.adoptedOn(),
                        event.repeals(),
                        Json.ofValue(event.rules())))
                .update();
    }

    void drafted(StatuteDrafted event, long version, Circumstances circumstances) {
        jdbc.sql(DRAFT)
                .params(Parameters.of(
                        version,
                        event.processId(),
                        event.processId(),
                        event.version(),
                        event.revision(),
                        circumstances.municipality(),
                        event.draftedOn(),
                        Json.ofValue(event.rules())))
                .update();
    }

    void approved(StatuteApprovedBySteeringGroup event, long version) {
        jdbc.sql(APPROVE)
                .params(Parameters.of(
                        version,
                        event.processId(),
                        event.meetingId(),
                        event.processId(),
                        event.version(),
                        event.revision()))
                .update();
    }

    void opinion(StatuteOpinionGiven event, long version) {
        var opinion = new StatuteOpinionView(event.commission(), event.recommended(), event.givenOn());
        jdbc.sql(OPINE)
                .params(Parameters.of(
                        version,
                        event.processId(),
                        Json.of(List.of(opinion)),
                        event.processId(),
                        event.version(),
                        event.revision()))
                .update();
    }

    void handedOver(OfficeHandedOver event, long version, Circumstances circumstances) {
        jdbc.sql(LEAVE_OFFICE)
                .params(Parameters.of(version, event.processId(), event.processId(), event.office(), event.groupId()))
                .update();
        if (event.holderId() != null) {
            jdbc.sql("INSERT INTO views.directory_office VALUES (?, ?, ?, ?, ?, ?)")
                    .params(Parameters.of(
                            event.processId(),
                            event.office(),
                            event.groupId(),
                            circumstances.municipality(),
                            event.holderId(),
                            event.handedOverOn()))
                    .update();
        }
    }

    void agreed(CooperationAgreed event, long version, Circumstances circumstances) {
        jdbc.sql(JOIN)
                .params(Parameters.of(
                        version,
                        event.processId(),
                        event.processId(),
                        version,
                        circumstances.municipality(),
                        event.organisationId(),
                        event.number(),
                        event.agreedOn(),
                        event.yearlyContribution()))
                .update();
    }

    void ended(CooperationEnded event, long version) {
        jdbc.sql(LEAVE)
                .params(Parameters.of(
                        version, event.processId(), event.endedOn(), event.processId(), event.organisationId()))
                .update();
    }

    void clear() {
        jdbc.sql("DELETE FROM views.directory_cooperation").update();
        jdbc.sql("DELETE FROM views.directory_office").update();
        jdbc.sql("DELETE FROM views.directory_statute_draft").update();
        jdbc.sql("DELETE FROM views.directory_statute").update();
        jdbc.sql("DELETE FROM views.directory_process").update();
    }
}
