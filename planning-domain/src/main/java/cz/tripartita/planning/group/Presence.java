package cz.tripartita.planning.group;

import cz.tripartita.planning.InMunicipality;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.AttendanceRecorded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who takes part in a meeting.
 *
 * @param attendance by membership, so that a member who left and came back is found present anew
 */
public record Presence(Sitting sitting, Map<UUID, Attendance> attendance) implements InMunicipality {

    /** Finds the meeting, or breaks the rule that a meeting referred to is known. */
    public static Presence in(OtherStreams streams, UUID meetingId) {
        return streams.need(meetingId, MeetingEvent.class, Presence::of, PlanningRule.MEETING_KNOWN);
    }

    /** Folds the events of a meeting, of which there is at least one. */
    public static Presence of(List<MeetingEvent> events) {
        Presence presence = new Presence(Sitting.of(events.subList(0, 1)), Map.of());
        for (MeetingEvent event : events.subList(1, events.size())) {
            presence = presence.evolve(event);
        }
        return presence;
    }

    @Override
    public String municipality() {
        return sitting.municipality();
    }

    /** Whether the holder of a membership was found present. */
    public boolean isPresent(Membership membership) {
        return attendance.get(membership.membershipId()) == Attendance.PRESENT;
    }

    /** The meeting after a further event. */
    public Presence evolve(MeetingEvent event) {
        if (event instanceof AttendanceRecorded recorded) {
            Map<UUID, Attendance> changed = new HashMap<>(attendance);
            changed.put(recorded.membershipId(), recorded.attendance());
            return new Presence(sitting, changed);
        }
        return new Presence(sitting.evolve(event), attendance);
    }
}
