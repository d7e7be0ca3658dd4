package cz.tripartita.grants.events;

import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The stream of one grant application. */
public sealed interface ApplicationEvent {

    UUID applicationId();

    /** A provider began to write an application to a line of a programme. */
    record ApplicationStarted(
            UUID applicationId, UUID programmeId, UUID lineId, String municipality, UUID organisationId)
            implements ApplicationEvent {}

    /**
     * The applicant saved what the application says so far.
     *
     * @param version counts the versions of what it says, from 1
     */
    record DraftSaved(UUID applicationId, int version, ApplicationDraft draft) implements ApplicationEvent {}

    /** The applicant attached a file. */
    record FileAttached(UUID applicationId, Attachment attachment) implements ApplicationEvent {}

    /** The applicant took an attached file back. */
    record FileRemoved(UUID applicationId, UUID attachmentId) implements ApplicationEvent {}

    /**
     * The application alone may be submitted after the window has closed.
     *
     * @param until the first instant at which it may no longer
     * @param reason official reason, published
     */
    record LateSubmissionAllowed(UUID applicationId, Instant until, String reason) implements ApplicationEvent {}

    /**
     * A provider asked for money for one service or project.
     *
     * @param version which of the saved versions it is
     */
    record ApplicationSubmitted(
            UUID applicationId,
            UUID programmeId,
            UUID lineId,
            String municipality,
            UUID organisationId,
            int version,
            ApplicationContent content,
            List<Attachment> attachments)
            implements ApplicationEvent {}

    /**
     * The formal check found defects and sent the application back, which happens once.
     *
     * @param cureBy the last day, in Prague, on which it may be supplemented
     */
    record DefectsFound(UUID applicationId, List<String> defects, LocalDate cureBy) implements ApplicationEvent {}

    /** The applicant supplemented what the formal check found missing; this is what the application says now. */
    record ApplicationSupplemented(
            UUID applicationId, int version, ApplicationContent content, List<Attachment> attachments)
            implements ApplicationEvent {}

    /** The formal check found the application complete. */
    record ApplicationFoundComplete(UUID applicationId) implements ApplicationEvent {}

    /** The application was rejected on formal grounds. */
    record ApplicationRejected(UUID applicationId, String reason) implements ApplicationEvent {}

    /** The applicant withdrew the application before the decision. */
    record ApplicationWithdrawn(UUID applicationId) implements ApplicationEvent {}

    /** The application got money by a resolution on its programme. */
    record ApplicationAwarded(UUID applicationId, UUID grantId, Money awarded, Resolution resolution)
            implements ApplicationEvent {}

    /** The application was refused by a resolution on its programme. */
    record ApplicationRefused(UUID applicationId, Resolution resolution, String reason) implements ApplicationEvent {}
}
