package cz.tripartita.grants.programme;

import cz.tripartita.grants.RecordedStream;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.DecisionRule;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.Matter;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.DecisionTaken;
import cz.tripartita.planning.events.MeetingEvent.MeetingOpened;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * A meeting of the steering group of a process.
 *
 * @param openedOn the day on which it was held
 * @param carried the ballots on drafts of grant programmes that were carried
 */
record SteeringMeeting(UUID processId, LocalDate openedOn, Set<Carried> carried) {

    /** What the steering group voted for. */
    record Carried(UUID programmeId, int draft) {}

    /** The meeting; none where it was not held, or is not one of a steering group. */
    static Optional<SteeringMeeting> read(EventStore store, UUID meetingId) {
        List<MeetingEvent> meeting = RecordedStream.events(store, meetingId, MeetingEvent.class);
        if (meeting.isEmpty() || !(meeting.getFirst() instanceof MeetingScheduled scheduled)) {
            return Optional.empty();
        }
        return of(meeting, RecordedStream.events(store, scheduled.groupId(), GroupEvent.class));
    }

    static Optional<SteeringMeeting> of(List<MeetingEvent> meeting, List<GroupEvent> group) {
        if (group.isEmpty()
                || !(group.getFirst() instanceof GroupEstablished established)
                || established.body() != Body.STEERING_GROUP) {
            return Optional.empty();
        }
        return meeting.stream()
                .filter(MeetingOpened.class::isInstance)
                .map(opened -> new SteeringMeeting(
                        established.processId(), ((MeetingOpened) opened).openedOn(), carried(meeting)))
                .findFirst();
    }

    private static Set<Carried> carried(List<MeetingEvent> meeting) {
        return meeting.stream()
                .filter(DecisionTaken.class::isInstance)
                .map(DecisionTaken.class::cast)
                .filter(taken -> taken.matter() == Matter.GRANT_PROGRAMME)
                .filter(taken -> taken.carried() && taken.rule() != DecisionRule.ADVISORY)
                .map(taken -> new Carried(taken.subjectId(), taken.subjectRevision()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it was held on the day and proposes the draft of a programme of its process. */
    boolean proposes(UUID process, Carried draft, LocalDate day) {
        return processId.equals(process) && openedOn.equals(day) && carried.contains(draft);
    }
}
