package cz.tripartita.planning.group;

import cz.tripartita.planning.InMunicipality;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.MeetingCancelled;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.MeetingEvent.MeetingOpened;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a meeting of a group has come, for whatever may happen only while it is open.
 *
 * @param openedOn the day of its opening, none before it
 */
public record Sitting(
        UUID meetingId,
        UUID groupId,
        String municipality,
        Phase phase,
        @Nullable LocalDate openedOn) implements InMunicipality {

    /** How far a meeting has come. */
    public enum Phase {
        SCHEDULED,
        OPEN,
        CLOSED,
        CANCELLED
    }

    /** Finds the meeting, or breaks the rule that a meeting referred to is known. */
    public static Sitting in(OtherStreams streams, UUID meetingId) {
        return streams.need(meetingId, MeetingEvent.class, Sitting::of, PlanningRule.MEETING_KNOWN);
    }

    /** Folds the events of a meeting, of which there is at least one. */
    public static Sitting of(List<MeetingEvent> events) {
        Sitting sitting = scheduled((MeetingScheduled) events.getFirst());
        for (MeetingEvent event : events) {
            sitting = sitting.evolve(event);
        }
        return sitting;
    }

    /**
     * Lets through what happens on the day while the meeting is open.
     *
     * @throws RuleBroken when it is not open, or was opened after that day
     */
    public void requireOpenOn(LocalDate day) {
        if (phase != Phase.OPEN || openedOn == null || day.isBefore(openedOn)) {
            Map<String, Object> facts = Map.of("meetingId", meetingId, "phase", phase, "happenedOn", day);
            throw new RuleBroken(PlanningRule.MEETING_NOT_OPEN, facts);
        }
    }

    /**
     * Lets through what happens on the day at an open meeting of the group.
     *
     * @throws RuleBroken when the meeting is another group's, or not open
     */
    public void requireOpenFor(UUID group, LocalDate day) {
        if (!groupId.equals(group)) {
            throw new RuleBroken(
                    PlanningRule.MEETING_OF_ANOTHER_GROUP,
                    Map.of("meetingId", meetingId, "groupId", group, "meetingOf", groupId));
        }
        requireOpenOn(day);
    }

    /**
     * Lets through what follows from a closed meeting of the group.
     *
     * @throws RuleBroken when the meeting is another group's, or not closed
     */
    public void requireClosedOf(UUID group) {
        if (!groupId.equals(group)) {
            throw new RuleBroken(
                    PlanningRule.MEETING_OF_ANOTHER_GROUP,
                    Map.of("meetingId", meetingId, "groupId", group, "meetingOf", groupId));
        }
        if (phase != Phase.CLOSED) {
            throw new RuleBroken(PlanningRule.MEETING_NOT_CLOSED, Map.of("meetingId", meetingId, "phase", phase));
        }
    }

    /** The sitting after a further event of its meeting. */
    public Sitting evolve(MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled scheduled -> scheduled(scheduled);
            case MeetingOpened opened -> in(Phase.OPEN, opened.openedOn());
            case MeetingClosed _ -> in(Phase.CLOSED, openedOn);
            case MeetingCancelled _ -> in(Phase.CANCELLED, openedOn);
            default -> this;
        };
    }

    private static Sitting scheduled(MeetingScheduled event) {
        return new Sitting(event.meetingId(), event.groupId(), event.municipality(), Phase.SCHEDULED, null);
    }

    private Sitting in(Phase next, @Nullable LocalDate opening) {
        return new Sitting(meetingId, groupId, municipality, next, opening);
    }
}
