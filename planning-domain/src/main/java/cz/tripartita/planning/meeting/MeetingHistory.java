package cz.tripartita.planning.meeting;

import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.SideAttendance;
import cz.tripartita.planning.group.Sitting.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record MeetingHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(MeetingEvent event, @Nullable Described before, Described after) {}

    /**
     * The state of a meeting and its minutes.
     *
     * @param openedOn the day of its opening, none before it
     * @param proposals the proposals on the agenda, ordered by id
     * @param documents the documents on the agenda, ordered by id
     * @param attendance who was found how, ordered by membership
     * @param decisions ids of the decisions taken by ballot, ordered by id
     * @param closing who was there when it closed, none before it
     */
    public record Described(
            UUID groupId,
            Phase phase,
            @Nullable LocalDate openedOn,
            List<UUID> proposals,
            List<UUID> documents,
            List<Found> attendance,
            List<UUID> decisions,
            @Nullable Closing closing,
            MinutesDescribed minutes) {}

    /** How the holder of a membership was found. */
    public record Found(UUID membershipId, Attendance attendance) {}

    /** Members and members present of each side at the closing. */
    public record Closing(List<SideAttendance> attendance, boolean allSidesPresent) {}

    /**
     * How far the minutes have come.
     *
     * @param revision the latest, 0 before the first draft
     * @param draftedBy who wrote it, none before the first draft
     */
    public record MinutesDescribed(int revision, @Nullable UUID draftedBy, boolean approved, boolean published) {}

    /** Replays the events of one meeting, or the first part of them, in their order. */
    public static MeetingHistory of(List<MeetingEvent> events) {
        List<Step> steps = new ArrayList<>();
        MeetingState state = null;
        Described before = null;
        for (MeetingEvent event : events) {
            state = state == null ? MeetingState.of(List.of(event)) : state.evolve(event);
            Described after = described(state);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new MeetingHistory(List.copyOf(steps));
    }

    private static Described described(MeetingState state) {
        MeetingOnTheDay day = state.day();
        Minutes minutes = state.minutes();
        return new Described(
                state.groupId(),
                state.phase(),
                day.sitting().openedOn(),
                day.proposals().stream().sorted().toList(),
                day.documents().stream().sorted().toList(),
                day.presence().attendance().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(found -> new Found(found.getKey(), found.getValue()))
                        .toList(),
                state.decisions().stream().sorted().toList(),
                closing(state.closing()),
                new MinutesDescribed(minutes.latest(), minutes.draftedBy(), minutes.approved(), minutes.published()));
    }

    private static @Nullable Closing closing(@Nullable MeetingClosed closed) {
        return closed == null ? null : new Closing(closed.attendance(), closed.allSidesPresent());
    }
}
