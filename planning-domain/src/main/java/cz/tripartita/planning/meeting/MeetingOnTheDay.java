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
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A meeting as it stands: how far it has come, what it deals with, who takes part.
 *
 * @param proposals the proposals on the agenda
 */
public record MeetingOnTheDay(Presence presence, Set<UUID> proposals) implements InMunicipality {

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

    /** Whether a proposal stands on the agenda. */
    public boolean dealsWith(UUID proposalId) {
        return proposals.contains(proposalId);
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
            case AgendaItemAdded added -> {
                Set<UUID> more = new HashSet<>(proposals);
                more.addAll(proposalsOf(List.of(added.item())));
                yield new MeetingOnTheDay(presence, more);
            }
            default -> new MeetingOnTheDay(presence.evolve(event), proposals);
        };
    }

    private static MeetingOnTheDay scheduled(MeetingScheduled event) {
        return new MeetingOnTheDay(Presence.of(List.of(event)), proposalsOf(event.agenda()));
    }

    private static Set<UUID> proposalsOf(List<AgendaItem> agenda) {
        return agenda.stream()
                .map(AgendaItem::proposalId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private SideAttendance ofSide(Side side, Roster roster) {
        List<Membership> members = roster.current().stream()
                .filter(membership -> membership.side() == side)
                .toList();
        return new SideAttendance(side, members.size(), (int)
                members.stream().filter(this::isPresent).count());
    }
}
