package cz.tripartita.readmodels.meetings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings are wanted; what is not given does not narrow.
 *
 * @param group the group that meets
 * @param state how far they have come
 * @param year the year in which they start, in Prague
 * @param proposal a proposal that is on their agenda
 * @param publicOnly whether only those whose sittings the statute opens to everybody
 */
public record MeetingFilter(
        @Nullable UUID group,
        @Nullable MeetingState state,
        @Nullable Integer year,
        @Nullable UUID proposal,
        boolean publicOnly) {

    /** Everything there is. */
    public static final MeetingFilter ALL = new MeetingFilter(null, null, null, null, false);
}
