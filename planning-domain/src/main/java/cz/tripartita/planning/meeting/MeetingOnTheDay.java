package cz.tripartita.planning.meeting;

import cz.tripartita.planning.InMunicipality;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.AgendaItem;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.AgendaItemAdded;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.events.SideAttendance;
import cz.tripartita.planning.group.Membership;
import cz.tripartita.planning.group.Presence;
import cz.tripartita.planning.group.Roster;
import cz.tripartita.planning.group.Sitting;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it stands: how far it has come, what it deals with, who takes part.
 *
 * @param proposals the proposals on the agenda
 * @param documents the documents on the agenda
 */
public record MeetingOnTheDay(Presence presence, Set<UUID> proposals, Set<UUID> documents) implements InMunicipality {

    /** Finds the meeting, or breaks the rule that a meeting referred to is known. */
    public static MeetingOnTheDay in(OtherStreams streams, UUID meetingId) {
        return streams.need(meetingId, MeetingEvent.class, MeetingOnTheDay::of, PlanningRule.MEETING_KNOWN);
    }

    /** Folds the events of a meeting, of which there is at least one. */
    public static MeetingOnTheDay of(List<MeetingEvent> events) {
        MeetingOnTheDay meeting = scheduled((MeetingScheduled) events.getFirst());
        for (MeetingEvent event : events.subList(1, events.size())) {
            meeting = meeting.evolve(event);
        }
        return meeting;
    }

    @Override
    public String municipality() {
        return presence.municipality();
    }

    /** How far the meeting has come. */
    public Sitting sitting() {
        return presence.sitting();
    }

    /** Whether a proposal or a document stands on the agenda. */
    public boolean dealsWith(UUID subjectId) {
        return proposals.contains(subjectId) || documents.contains(subjectId);
    }

    /** Whether the holder of a membership was found present. */
    public boolean isPresent(Membership membership) {
        return presence.isPresent(membership);
    }

    /** Current members and those of them present, for each of the three sides. */
    public List<SideAttendance> bySide(Roster roster) {
        return Arrays.stream(Side.values()).map(side -> ofSide(side, roster)).toList();
    }

    MeetingOnTheDay evolve(MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled scheduled -> scheduled(scheduled);
            case AgendaItemAdded added ->
                new MeetingOnTheDay(
                        presence,
                        with(proposals, added.item().proposalId()),
                        with(documents, added.item().documentId()));
            default -> new MeetingOnTheDay(presence.evolve(event), proposals, documents);
        };
    }

    private static MeetingOnTheDay scheduled(MeetingScheduled event) {
        return new MeetingOnTheDay(
                Presence.of(List.of(event)),
                named(event.agenda(), AgendaItem::proposalId),
                named(event.agenda(), AgendaItem::documentId));
    }

    private static Set<UUID> named(List<AgendaItem> agenda, Function<AgendaItem, @Nullable UUID> subject) {
        return agenda.stream().map(subject).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Set<UUID> with(Set<UUID> subjects, @Nullable UUID another) {
        return Stream.concat(subjects.stream(), Stream.ofNullable(another)).collect(Collectors.toSet());
    }

    private SideAttendance ofSide(Side side, Roster roster) {
        List<Membership> members = roster.current().stream()
                .filter(membership -> membership.side() == side)
                .toList();
        return new SideAttendance(side, members.size(), (int)
                members.stream().filter(this::isPresent).count());
    }
}
