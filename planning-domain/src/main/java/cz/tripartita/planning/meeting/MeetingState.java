package cz.tripartita.planning.meeting;

import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.DecisionTaken;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.MeetingEvent.MinutesApproved;
import cz.tripartita.planning.events.MeetingEvent.MinutesDrafted;
import cz.tripartita.planning.events.MeetingEvent.MinutesPublished;
import cz.tripartita.planning.group.Sitting.Phase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting and its minutes.
 *
 * @param decisions ids of the decisions taken by ballot
 * @param closing who was there when the meeting closed, none before it
 */
record MeetingState(MeetingOnTheDay day, @Nullable MeetingClosed closing, Minutes minutes, Set<UUID> decisions) {

    static MeetingState of(List<MeetingEvent> events) {
        MeetingState state = new MeetingState(MeetingOnTheDay.of(events.subList(0, 1)), null, Minutes.NONE, Set.of());
        for (MeetingEvent event : events.subList(1, events.size())) {
            state = state.evolve(event);
        }
        return state;
    }

    UUID groupId() {
        return day.sitting().groupId();
    }

    Phase phase() {
        return day.sitting().phase();
    }

    MeetingState evolve(MeetingEvent event) {
        return switch (event) {
            case MeetingClosed closed -> new MeetingState(day.evolve(event), closed, minutes, decisions);
            case MinutesDrafted drafted -> written(new Minutes(drafted.revision(), drafted.draftedBy(), false, false));
            case MinutesApproved _ -> written(new Minutes(minutes.latest(), minutes.draftedBy(), true, false));
            case MinutesPublished _ -> written(new Minutes(minutes.latest(), minutes.draftedBy(), true, true));
            case DecisionTaken taken -> {
                Set<UUID> more = new HashSet<>(decisions);
                more.add(taken.decisionId());
                yield new MeetingState(day, closing, minutes, more);
            }
            default -> new MeetingState(day.evolve(event), closing, minutes, decisions);
        };
    }

    private MeetingState written(Minutes next) {
        return new MeetingState(day, closing, next, decisions);
    }
}
