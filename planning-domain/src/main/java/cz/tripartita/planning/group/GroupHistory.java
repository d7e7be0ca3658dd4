package cz.tripartita.planning.group;

import cz.tripartita.planning.events.AbsencesInARow;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A working group replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record GroupHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(GroupEvent event, @Nullable Described before, Described after) {}

    /**
     * The state of a group.
     *
     * @param areas codes of the areas that it is for; none for the steering group and the platform
     * @param facilitators persons who lead its meetings
     * @param leader the elected leader, none where the seat is vacant
     * @param memberships every membership applied for, in the order of application
     * @param absences meetings in a row missed without excuse, ordered by membership
     * @param openTasks tasks not yet checked off, oldest first
     * @param tasksCheckedOff tasks found done
     */
    public record Described(
            Body body,
            List<String> areas,
            List<UUID> facilitators,
            @Nullable Leader leader,
            List<Member> memberships,
            List<AbsencesInARow> absences,
            List<UUID> openTasks,
            List<UUID> tasksCheckedOff) {}

    /**
     * The elected leader.
     *
     * @param termEndsOn the last day of the term
     */
    public record Leader(UUID membershipId, UUID memberId, LocalDate termEndsOn) {}

    /**
     * A membership as it stands.
     *
     * @param organisationId whom the member speaks for, none for an individual citizen
     * @param signedVersion the latest version of the rules of procedure signed, 0 before the first signature
     * @param startedOn the first day, none before the membership started
     */
    public record Member(
            UUID membershipId,
            UUID memberId,
            Side side,
            @Nullable UUID organisationId,
            int signedVersion,
            @Nullable LocalDate startedOn,
            boolean ended) {}

    /** Replays the events of one group, or the first part of them, in their order. */
    public static GroupHistory of(List<GroupEvent> events) {
        List<Step> steps = new ArrayList<>();
        GroupState state = null;
        Described before = null;
        for (GroupEvent event : events) {
            state = state == null ? GroupState.of(List.of(event)) : state.evolve(event);
            Described after = described(state);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new GroupHistory(List.copyOf(steps));
    }

    private static Described described(GroupState state) {
        Roster roster = state.roster();
        return new Described(
                roster.body(),
                roster.areas(),
                List.copyOf(roster.facilitators()),
                leader(roster.leader()),
                roster.memberships().values().stream().map(GroupHistory::member).toList(),
                state.absences().inARow().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(count -> new AbsencesInARow(count.getKey(), count.getValue()))
                        .toList(),
                state.tasks().open(),
                List.copyOf(state.tasks().checkedOff()));
    }

    private static @Nullable Leader leader(@Nullable Leadership leader) {
        return leader == null ? null : new Leader(leader.membershipId(), leader.memberId(), leader.endsOn());
    }

    private static Member member(Membership membership) {
        return new Member(
                membership.membershipId(),
                membership.memberId(),
                membership.side(),
                membership.organisationId(),
                membership.signedVersion(),
                membership.startedOn(),
                membership.ended());
    }
}
