package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.ApplicationDraft;
import cz.tripartita.planning.events.Resolution;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole of one application.
 *
 * @param application what a list shows of it
 * @param submittedAt the instant that counts for the window
 * @param content what it says; whole once it is submitted
 * @param versions of what it says, the first one first
 * @param attachments the files that are attached now
 * @param late the exception from the window for it alone
 * @param cure what the formal check sent it back with
 * @param endedOn the day of decision, rejection or withdrawal
 * @param resolution the resolution that decided
 * @param reason official reason of a rejection or refusal
 */
public record ApplicationView(
        ApplicationSummary application,
        @Nullable Instant submittedAt,
        @Nullable ApplicationDraft content,
        List<ApplicationVersion> versions,
        List<AttachmentView> attachments,
        @Nullable Late late,
        @Nullable Cure cure,
        @Nullable LocalDate endedOn,
        @Nullable Resolution resolution,
        @Nullable String reason) {

    /**
     * An exception from the window for one application.
     *
     * @param until the first instant at which it may no longer be submitted
     * @param reason official reason, published
     */
    public record Late(Instant until, String reason, Instant allowedAt) {}

    /**
     * What the formal check found missing or wrong.
     *
     * @param cureBy the last day on which it may be supplemented
     */
    public record Cure(
            List<String> defects,
            LocalDate cureBy,
            @Nullable Instant supplementedAt) {}

    /** What others than the applicant see of it: nothing of a draft but that it was started. */
    public ApplicationView handedIn() {
        boolean submitted = submittedAt != null;
        return new ApplicationView(
                application.handedIn(),
                submittedAt,
                submitted ? content : null,
                versions.stream()
                        .filter(version -> version.handedInAt() != null)
                        .toList(),
                attachments.stream().filter(AttachmentView::handedIn).toList(),
                late,
                cure,
                endedOn,
                resolution,
                reason);
    }
}
