package cz.tripartita.readmodels.decisionrecord;

import java.time.Instant;
import java.util.UUID;

/** A meeting, with when and where it was to take place. */
public record MeetingReference(UUID meetingId, Instant startsAt, String place) {}
