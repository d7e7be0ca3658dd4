package cz.tripartita.planning.document;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.document.Stage.OnItsWay;
import cz.tripartita.planning.events.CommentChannel;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.CommentSettled;
import cz.tripartita.planning.events.DocumentEvent.CommentSubmitted;
import cz.tripartita.planning.events.DocumentEvent.CommentsClosed;
import cz.tripartita.planning.events.DocumentEvent.CommentsOpened;
import cz.tripartita.planning.events.DocumentStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What follows from a command about the comments on a draft. */
final class CommentDecider {

    /** How long after the hearing its comments can be recorded. */
    private static final int DAYS_TO_RECORD_HEARING = 14;

    private CommentDecider() {}

    static List<DocumentEvent> decide(OpenComments command, DocumentState state, Occasion occasion) {
        Coordination.require(occasion);
        LocalDate today = occasion.today();
        Way way = StepDecider.requireStep(state, command.draft(), DocumentStep.PUBLIC_COMMENT, today);
        if (way.period() != null) {
            throw way.outOfOrder(DocumentStep.PUBLIC_COMMENT);
        }
        var period = CommentPeriod.openedAt(occasion.now(), way.draft().commentDays());
        return List.of(new CommentsOpened(
                command.documentId(), command.draft(), period.openedAt(), period.lastDay(), period.endsAt()));
    }

    /** Decides the end of the period; whoever says so a second time, or of a draft that was returned, is right. */
    static List<DocumentEvent> decide(CloseComments command, DocumentState state, Occasion occasion) {
        int latest = state.stage().drafts();
        boolean onItsWay = state.stage() instanceof OnItsWay && command.draft() == latest;
        if (command.draft() <= latest && !onItsWay) {
            return List.of();
        }
        Way way = state.way(command.draft());
        if (way.taken().contains(DocumentStep.PUBLIC_COMMENT)) {
            return List.of();
        }
        CommentPeriod period = way.period();
        if (period == null) {
            throw way.outOfOrder(DocumentStep.PUBLIC_COMMENT);
        }
        if (!period.isOverAt(occasion.now())) {
            throw new RuleBroken(
                    PlanningRule.COMMENT_PERIOD_OVER, Map.of("endsAt", period.endsAt(), "now", occasion.now()));
        }
        return List.of(new CommentsClosed(command.documentId(), command.draft()));
    }

    static List<DocumentEvent> decide(SubmitComment command, DocumentState state, Occasion occasion) {
        Way way = state.way(command.draft());
        requireOwn(command, occasion);
        switch (command.channel()) {
            case WRITTEN -> requireWithin(way, occasion);
            case HEARING -> requireAfterHearing(way, occasion);
        }
        if (state.comments().has(command.commentId())) {
            throw new RuleBroken(PlanningRule.COMMENT_ID_NEW, Map.of("commentId", command.commentId()));
        }
        UUID about = command.about();
        if (about != null && !state.content().has(about)) {
            throw new RuleBroken(PlanningRule.COMMENT_ABOUT_CONTENT, Map.of("about", about));
        }
        return List.of(new CommentSubmitted(
                command.documentId(),
                command.draft(),
                command.commentId(),
                command.channel(),
                command.text(),
                command.author(),
                command.memberId(),
                about));
    }

    static List<DocumentEvent> decide(SettleComment command, DocumentState state, Occasion occasion) {
        Coordination.require(occasion);
        if (!state.comments().has(command.commentId())) {
            throw new RuleBroken(PlanningRule.COMMENT_KNOWN, Map.of("commentId", command.commentId()));
        }
        if (state.comments().settled().contains(command.commentId())) {
            throw new RuleBroken(PlanningRule.COMMENT_SETTLED_ONCE, Map.of("commentId", command.commentId()));
        }
        return List.of(
                new CommentSettled(command.documentId(), command.commentId(), command.outcome(), command.reason()));
    }

    /** Members comment for themselves in writing; staff record what came on paper and at the hearing. */
    private static void requireOwn(SubmitComment command, Occasion occasion) {
        if (occasion.asMember() && !occasion.actor().equals(command.memberId())) {
            throw new RuleBroken(PlanningRule.COMMENT_IS_PERSONAL, Map.of("member", occasion.actor()));
        }
        if (occasion.asMember() && command.channel() == CommentChannel.HEARING) {
            throw new RuleBroken(PlanningRule.HEARING_RECORDED_BY_STAFF, Map.of("role", occasion.role()));
        }
    }

    private static void requireWithin(Way way, Occasion occasion) {
        CommentPeriod period = way.period();
        if (period == null) {
            throw new RuleBroken(PlanningRule.COMMENT_WITHIN_PERIOD, Map.of("draft", way.number(), "opened", false));
        }
        if (!period.holds(occasion.now())) {
            throw new RuleBroken(
                    PlanningRule.COMMENT_WITHIN_PERIOD,
                    Map.of("openedAt", period.openedAt(), "lastDay", period.lastDay(), "now", occasion.now()));
        }
    }

    private static void requireAfterHearing(Way way, Occasion occasion) {
        LocalDate hearing = way.hearing();
        LocalDate today = occasion.today();
        if (hearing == null || today.isAfter(hearing.plusDays(DAYS_TO_RECORD_HEARING))) {
            throw new RuleBroken(
                    PlanningRule.HEARING_RECORDED_WITHIN_FORTNIGHT,
                    Map.of("hearing", hearing == null ? "none" : hearing, "today", today));
        }
    }
}
