package cz.tripartita.readmodels.documents;

import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.CommentsClosed;
import cz.tripartita.planning.events.DocumentEvent.CommentsOpened;
import cz.tripartita.planning.events.DocumentEvent.DocumentPublished;
import cz.tripartita.planning.events.DocumentEvent.DraftApprovedBySteeringGroup;
import cz.tripartita.planning.events.DocumentEvent.DraftFrozen;
import cz.tripartita.planning.events.DocumentEvent.HearingHeld;
import cz.tripartita.planning.events.DocumentEvent.OpinionGiven;
import cz.tripartita.planning.events.DocumentEvent.ResolutionRecorded;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.readmodels.Circumstances;
import cz.tripartita.readmodels.Json;
import cz.tripartita.readmodels.Parameters;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes drafts and the steps that they take. */
final class DraftRows {

    private static final String FREEZE = """
            INSERT INTO views.document_draft
            VALUES (?, ?, ?, ?, ?, ?::text[], ?::text[], ?, ?, ?::jsonb, NULL, NULL, NULL, NULL)
            """;

    private static final String OPEN = """
            UPDATE views.document_draft SET comments_from = ?, comments_until = ? WHERE document_id = ? AND draft = ?
            """;

    private static final String RETURN = """
            UPDATE views.document_draft SET returned_on = ?, return_reason = ? WHERE document_id = ? AND draft = ?
            """;

    private static final String TAKE = "INSERT INTO views.document_step VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void frozen(DraftFrozen event, DocumentContent content, String municipality) {
        jdbc.sql(FREEZE)
                .params(Parameters.of(
                        event.documentId(),
                        event.draft(),
                        municipality,
                        event.contentDigest(),
                        event.statuteVersion(),
                        event.path().steps(),
                        event.path().commissions(),
                        event.commentDays(),
                        event.frozenOn(),
                        Json.ofValue(content)))
                .update();
    }

    void opened(CommentsOpened event) {
        jdbc.sql(OPEN)
                .params(Parameters.of(event.openedAt(), event.lastDay(), event.documentId(), event.draft()))
                .update();
    }

    void returned(UUID documentId, int draft, LocalDate day, @Nullable String reason) {
        jdbc.sql(RETURN).params(Parameters.of(day, reason, documentId, draft)).update();
    }

    void approved(DraftApprovedBySteeringGroup event, long sequence, Circumstances at) {
        take(
                event,
                event.draft(),
                sequence,
                at,
                new StepView(
                        DocumentStep.STEERING_APPROVAL, event.approvedOn(), event.meetingId(), null, null, null, true));
    }

    void closed(CommentsClosed event, long sequence, Circumstances at) {
        take(event, event.draft(), sequence, at, plain(DocumentStep.PUBLIC_COMMENT, at.happenedOn()));
    }

    void heard(HearingHeld event, long sequence, Circumstances at) {
        take(
                event,
                event.draft(),
                sequence,
                at,
                new StepView(DocumentStep.PUBLIC_HEARING, event.heldOn(), null, event.place(), null, null, null));
    }

    void given(OpinionGiven event, long sequence, Circumstances at) {
        take(
                event,
                event.draft(),
                sequence,
                at,
                new StepView(
                        DocumentStep.COMMISSION_OPINION,
                        event.givenOn(),
                        null,
                        null,
                        event.commission(),
                        null,
                        event.recommended()));
    }

    void resolved(ResolutionRecorded event, long sequence, Circumstances at) {
        take(
                event,
                event.draft(),
                sequence,
                at,
                new StepView(
                        event.step(),
                        event.resolution().adoptedOn(),
                        null,
                        null,
                        null,
                        event.resolution().number(),
                        event.approved()));
    }

    void published(DocumentPublished event, long sequence, Circumstances at) {
        take(event, event.draft(), sequence, at, plain(DocumentStep.PUBLICATION, event.publishedOn()));
    }

    void clear() {
        jdbc.sql("DELETE FROM views.document_step").update();
        jdbc.sql("DELETE FROM views.document_draft").update();
    }

    private static StepView plain(DocumentStep step, LocalDate day) {
        return new StepView(step, day, null, null, null, null, null);
    }

    private void take(DocumentEvent event, int draft, long sequence, Circumstances at, StepView step) {
        jdbc.sql(TAKE)
                .params(Parameters.of(
                        event.documentId(),
                        draft,
                        sequence,
                        at.municipality(),
                        step.step(),
                        step.takenOn(),
                        step.meetingId(),
                        step.place(),
                        step.commission(),
                        step.resolution(),
                        step.approved()))
                .update();
    }
}
