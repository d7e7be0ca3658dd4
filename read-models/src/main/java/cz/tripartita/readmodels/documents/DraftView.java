package cz.tripartita.readmodels.documents;

import cz.tripartita.planning.events.DocumentStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One frozen draft and its way.
 *
 * @param contentDigest lower-case hexadecimal SHA-256 of the canonical text of its content
 * @param statuteVersion the version of the statute whose steps it takes
 * @param commentsFrom when its comment period began
 * @param commentsUntil the last day of that period
 * @param taken what was done, in its order
 * @param returnedOn when the document went back to drafting
 * @param returnReason why, where it was returned by staff
 */
public record DraftView(
        int draft,
        String contentDigest,
        int statuteVersion,
        List<DocumentStep> steps,
        List<String> commissions,
        int commentDays,
        LocalDate frozenOn,
        @Nullable Instant commentsFrom,
        @Nullable LocalDate commentsUntil,
        List<StepView> taken,
        @Nullable LocalDate returnedOn,
        @Nullable String returnReason) {

    /** Whether it is or was open to comments of the public. */
    boolean isOpened() {
        return commentsFrom != null;
    }
}
