package cz.tripartita.planning.model;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.group.GroupDoor;
import cz.tripartita.planning.meeting.MeetingDoor;
import cz.tripartita.planning.meeting.ScheduleMeeting;
import cz.tripartita.planning.model.Outcome.NoSuchStream;
import cz.tripartita.planning.model.Outcome.Refused;
import cz.tripartita.planning.model.Outcome.Taken;
import cz.tripartita.planning.proposal.MergeProposals;
import cz.tripartita.planning.proposal.ProposalDoor;
import cz.tripartita.planning.proposal.SplitProposal;
import cz.tripartita.planning.proposal.SubmitProposal;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The deciders over streams in memory: folds, decides, appends. */
final class Streams {

    private static final Map<Class<?>, Integer> TARGETS = new ConcurrentHashMap<>();

    private final Map<UUID, List<Object>> streams = new HashMap<>();

    private Object latest = "nothing yet";

    /** The event appended last. */
    Object latest() {
        return latest;
    }

    List<?> of(UUID id) {
        return streams.getOrDefault(id, List.of());
    }

    void append(UUID id, List<?> events) {
        streams.computeIfAbsent(id, stream -> new ArrayList<>()).addAll(events);
        latest = events.getLast();
    }

    Outcome play(Step step) {
        UUID target = target(step.command());
        try {
            Map<UUID, List<?>> events = decide(step.command(), target, step.occasion());
            if (events == null) {
                return new NoSuchStream();
            }
            events.forEach(this::append);
            return new Taken(events);
        } catch (RuleBroken broken) {
            return new Refused(broken.rule(), broken.facts());
        }
    }

    private Map<UUID, List<?>> decide(Object command, UUID target, Occasion occasion) {
        var others = new OtherStreams(this::of, World.CITY);
        return switch (command) {
            case ScheduleMeeting schedule -> one(target, MeetingDoor.decide(schedule, others, occasion));
            case SubmitProposal submit -> one(target, ProposalDoor.decide(submit, others, occasion));
            case MergeProposals merge -> new LinkedHashMap<>(ProposalDoor.decide(merge, others, occasion));
            default -> of(target).isEmpty() ? null : decideOnExisting(command, target, others, occasion);
        };
    }

    private Map<UUID, List<?>> decideOnExisting(Object command, UUID target, OtherStreams others, Occasion occasion) {
        if (command instanceof SplitProposal split) {
            return new LinkedHashMap<>(ProposalDoor.decide(split, others, occasion));
        }
        return switch (of(target).getFirst()) {
            case GroupEvent _ ->
                one(target, GroupDoor.decide(command, history(target, GroupEvent.class), others, occasion));
            case MeetingEvent _ ->
                one(target, MeetingDoor.decide(command, history(target, MeetingEvent.class), others, occasion));
            case ProposalEvent _ ->
                one(target, ProposalDoor.decide(command, history(target, ProposalEvent.class), others, occasion));
            default -> throw new IllegalArgumentException("No stream of a command: " + target);
        };
    }

    private static Map<UUID, List<?>> one(UUID target, List<?> events) {
        return events.isEmpty() ? Map.of() : Map.of(target, events);
    }

    private <E> List<E> history(UUID target, Class<E> type) {
        return of(target).stream().map(type::cast).toList();
    }

    /** The component that Axon takes for the target. */
    private static UUID target(Object command) {
        int place = TARGETS.computeIfAbsent(command.getClass(), Streams::targetPlace);
        try {
            return (UUID) command.getClass()
                    .getRecordComponents()[place]
                    .getAccessor()
                    .invoke(command);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int targetPlace(Class<?> type) {
        var components = type.getRecordComponents();
        for (int place = 0; place < components.length; place++) {
            if (components[place].getAccessor().isAnnotationPresent(TargetAggregateIdentifier.class)) {
                return place;
            }
        }
        throw new IllegalArgumentException(type + " names no target");
    }
}
