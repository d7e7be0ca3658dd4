package cz.tripartita.grants.application;

import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.ApplicationContent;
import cz.tripartita.grants.events.ApplicationDraft;
import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationAwarded;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationFoundComplete;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRefused;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationRejected;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationStarted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationSupplemented;
import cz.tripartita.grants.events.ApplicationEvent.ApplicationWithdrawn;
import cz.tripartita.grants.events.ApplicationEvent.DefectsFound;
import cz.tripartita.grants.events.ApplicationEvent.DraftSaved;
import cz.tripartita.grants.events.ApplicationEvent.FileAttached;
import cz.tripartita.grants.events.ApplicationEvent.FileRemoved;
import cz.tripartita.grants.events.ApplicationEvent.LateSubmissionAllowed;
import cz.tripartita.grants.events.Attachment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions on an application need to know.
 *
 * @param version how many versions of what it says there are
 * @param draft the latest one saved before submission
 * @param content what it says since it was handed in
 * @param cureBy the last day of the cure, once it was sent back
 * @param lateUntil the first instant at which the exception for it alone is over
 */
record ApplicationState(
        ApplicationStarted start,
        ApplicationPhase phase,
        int version,
        @Nullable ApplicationDraft draft,
        @Nullable ApplicationContent content,
        List<Attachment> attachments,
        @Nullable LocalDate cureBy,
        @Nullable Instant lateUntil) {

    static ApplicationState after(@Nullable ApplicationState state, ApplicationEvent event) {
        if (event instanceof ApplicationStarted start) {
            return new ApplicationState(start, ApplicationPhase.STARTED, 0, null, null, List.of(), null, null);
        }
        if (state == null) {
            throw new IllegalStateException("an application begins when it is started, not with " + event);
        }
        return state.evolve(event);
    }

    ApplicationState evolve(ApplicationEvent event) {
        return switch (event) {
            case ApplicationStarted again -> throw new IllegalStateException("started twice: " + again);
            case DraftSaved saved -> saying(phase, saved.version(), saved.draft(), content);
            case FileAttached attached ->
                with(Stream.concat(attachments.stream(), Stream.of(attached.attachment()))
                        .toList());
            case FileRemoved removed ->
                with(attachments.stream()
                        .filter(file -> !file.attachmentId().equals(removed.attachmentId()))
                        .toList());
            case LateSubmissionAllowed allowed ->
                new ApplicationState(start, phase, version, draft, content, attachments, cureBy, allowed.until());
            case ApplicationSubmitted submitted ->
                saying(ApplicationPhase.SUBMITTED, version, draft, submitted.content());
            case DefectsFound found ->
                new ApplicationState(
                        start,
                        ApplicationPhase.DEFECTIVE,
                        version,
                        draft,
                        content,
                        attachments,
                        found.cureBy(),
                        lateUntil);
            case ApplicationSupplemented more ->
                saying(ApplicationPhase.SUBMITTED, more.version(), draft, more.content());
            case ApplicationFoundComplete _ -> in(ApplicationPhase.COMPLETE);
            case ApplicationRejected _ -> in(ApplicationPhase.REJECTED);
            case ApplicationWithdrawn _ -> in(ApplicationPhase.WITHDRAWN);
            case ApplicationAwarded _ -> in(ApplicationPhase.DECIDED);
            case ApplicationRefused _ -> in(ApplicationPhase.REFUSED);
        };
    }

    private ApplicationState in(ApplicationPhase newPhase) {
        return saying(newPhase, version, draft, content);
    }

    private ApplicationState saying(
            ApplicationPhase newPhase,
            int newVersion,
            @Nullable ApplicationDraft newDraft,
            @Nullable ApplicationContent newContent) {
        return new ApplicationState(start, newPhase, newVersion, newDraft, newContent, attachments, cureBy, lateUntil);
    }

    private ApplicationState with(List<Attachment> files) {
        return new ApplicationState(start, phase, version, draft, content, files, cureBy, lateUntil);
    }

    /** Whether the applicant may still change what it says. */
    boolean openToChange() {
        return phase == ApplicationPhase.STARTED || phase == ApplicationPhase.DEFECTIVE;
    }

    /** Whether a resolution has decided on it. */
    boolean decided() {
        return phase == ApplicationPhase.REFUSED || phase == ApplicationPhase.DECIDED;
    }

    /** Whether the application is neither rejected nor withdrawn nor decided. */
    boolean open() {
        return switch (phase) {
            case STARTED, SUBMITTED, DEFECTIVE, COMPLETE -> true;
            case REJECTED, WITHDRAWN, REFUSED, DECIDED -> false;
        };
    }

    /** Whether the time to cure its defects is over: its last day has ended in Prague. */
    boolean cureOver(Instant now) {
        return cureBy != null
                && !now.isBefore(
                        cureBy.plusDays(1).atStartOfDay(Occasion.PRAGUE).toInstant());
    }
}
