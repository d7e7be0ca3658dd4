package cz.tripartita.gateway.access;

import static cz.tripartita.gateway.access.Flag.CREATES;
import static cz.tripartita.gateway.access.Flag.IF_MATCH_REQUIRED;
import static cz.tripartita.gateway.access.Role.BODY_SECRETARY;
import static cz.tripartita.gateway.access.Role.COORDINATOR;
import static cz.tripartita.gateway.access.Role.FACILITATOR;
import static cz.tripartita.gateway.access.Role.HEAD;
import static cz.tripartita.gateway.access.Role.MEMBER;
import static cz.tripartita.gateway.access.Route.command;

import cz.tripartita.planning.document.AddEntry;
import cz.tripartita.planning.document.AnswerEntry;
import cz.tripartita.planning.document.ApproveBySteeringGroup;
import cz.tripartita.planning.document.CloseComments;
import cz.tripartita.planning.document.DraftBalanceReport;
import cz.tripartita.planning.document.DraftDocument;
import cz.tripartita.planning.document.FreezeDraft;
import cz.tripartita.planning.document.HoldHearing;
import cz.tripartita.planning.document.OpenComments;
import cz.tripartita.planning.document.OrderChapter;
import cz.tripartita.planning.document.PublishDocument;
import cz.tripartita.planning.document.RecordOpinion;
import cz.tripartita.planning.document.RecordProgress;
import cz.tripartita.planning.document.RecordResolution;
import cz.tripartita.planning.document.RemoveEntry;
import cz.tripartita.planning.document.RemovePart;
import cz.tripartita.planning.document.RequestFigures;
import cz.tripartita.planning.document.ReturnDocument;
import cz.tripartita.planning.document.SetPart;
import cz.tripartita.planning.document.SettleComment;
import cz.tripartita.planning.document.SubmitComment;
import cz.tripartita.planning.document.WriteSection;
import cz.tripartita.planning.document.WriteText;
import java.util.List;

/** Who may change what about documents of planning. */
final class DocumentRoutes {

    private static final List<Role> LEADERSHIP = List.of(COORDINATOR, HEAD);
    private static final List<Role> SECRETARY = List.of(BODY_SECRETARY);
    private static final List<Role> STAFF_AND_MEMBERS = List.of(COORDINATOR, HEAD, FACILITATOR, MEMBER);

    private static final String DOCUMENT = "/planning/documents/{documentId}";
    private static final String ENTRY = DOCUMENT + "/entries/{entryId}";
    private static final String PART = DOCUMENT + "/parts/{partId}";
    private static final String COMMENT = DOCUMENT + "/comments/{commentId}";

    static final List<Route> ALL = List.of(
            command("/planning/documents", DraftDocument.class, LEADERSHIP).creating("documentId"),
            command(DOCUMENT + "/balance-report", DraftBalanceReport.class, LEADERSHIP)
                    .with(CREATES),
            command(DOCUMENT + "/figures", RequestFigures.class, LEADERSHIP),
            command(DOCUMENT + "/entries", AddEntry.class, LEADERSHIP).creating("entryId"),
            command(ENTRY + "/removal", RemoveEntry.class, LEADERSHIP),
            command(ENTRY + "/answers", AnswerEntry.class, LEADERSHIP),
            command(DOCUMENT + "/orders", OrderChapter.class, LEADERSHIP).with(IF_MATCH_REQUIRED),
            command(PART, SetPart.class, LEADERSHIP).with(IF_MATCH_REQUIRED),
            command(PART + "/removal", RemovePart.class, LEADERSHIP).with(IF_MATCH_REQUIRED),
            command(PART + "/progress", RecordProgress.class, LEADERSHIP),
            command(DOCUMENT + "/sections", WriteSection.class, LEADERSHIP).with(IF_MATCH_REQUIRED),
            command(DOCUMENT + "/texts", WriteText.class, LEADERSHIP).with(IF_MATCH_REQUIRED),
            command(DOCUMENT + "/drafts", FreezeDraft.class, LEADERSHIP),
            command(DOCUMENT + "/steering-approval", ApproveBySteeringGroup.class, LEADERSHIP),
            command(DOCUMENT + "/comment-period", OpenComments.class, LEADERSHIP),
            command(DOCUMENT + "/comment-period/closing", CloseComments.class, LEADERSHIP),
            command(DOCUMENT + "/hearings", HoldHearing.class, LEADERSHIP),
            command(DOCUMENT + "/comments", SubmitComment.class, STAFF_AND_MEMBERS)
                    .creating("commentId"),
            command(COMMENT + "/settlement", SettleComment.class, LEADERSHIP),
            command(DOCUMENT + "/opinions", RecordOpinion.class, SECRETARY),
            command(DOCUMENT + "/resolutions", RecordResolution.class, SECRETARY),
            command(DOCUMENT + "/return", ReturnDocument.class, LEADERSHIP),
            command(DOCUMENT + "/publication", PublishDocument.class, LEADERSHIP));

    private DocumentRoutes() {}
}
