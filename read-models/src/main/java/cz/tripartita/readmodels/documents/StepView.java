package cz.tripartita.readmodels.documents;

import cz.tripartita.planning.events.DocumentStep;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done for one step of a draft.
 *
 * @param meetingId the meeting of the steering group
 * @param place where the hearing was
 * @param commission who gave an opinion
 * @param resolution number of the resolution
 * @param approved whether it was approved, or recommended for approval
 */
public record StepView(
        DocumentStep step,
        LocalDate takenOn,
        @Nullable UUID meetingId,
        @Nullable String place,
        @Nullable String commission,
        @Nullable String resolution,
        @Nullable Boolean approved) {}
