package cz.tripartita.planning.group;

import cz.tripartita.planning.InMunicipality;
import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.AbsencesCounted;
import cz.tripartita.planning.events.GroupEvent.FacilitatorAppointed;
import cz.tripartita.planning.events.GroupEvent.FacilitatorReleased;
import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.GroupEvent.LeaderElected;
import cz.tripartita.planning.events.GroupEvent.LeaderNotElected;
import cz.tripartita.planning.events.GroupEvent.LeaderNotRecalled;
import cz.tripartita.planning.events.GroupEvent.LeaderRecalled;
import cz.tripartita.planning.events.GroupEvent.LeaderSeatVacated;
import cz.tripartita.planning.events.GroupEvent.MembershipApplied;
import cz.tripartita.planning.events.GroupEvent.MembershipEnded;
import cz.tripartita.planning.events.GroupEvent.MembershipStarted;
import cz.tripartita.planning.events.GroupEvent.MembershipTransferred;
import cz.tripartita.planning.events.GroupEvent.RulesOfProcedureSigned;
import cz.tripartita.planning.events.GroupEvent.TaskAssigned;
import cz.tripartita.planning.events.GroupEvent.TaskCheckedOff;
import cz.tripartita.planning.process.Seat;
import cz.tripartita.planning.process.Statutes;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to a working group and who leads it.
 *
 * @param areas codes of the areas that the group is for; none for the steering group and the platform
 * @param facilitators persons who lead the group's meetings
 * @param memberships every membership applied for, by its id, in the order of application
 * @param leader who was elected and neither recalled nor noted to be out of office, none where the seat is vacant
 */
public record Roster(
        UUID groupId,
        UUID processId,
        String municipality,
        Body body,
        List<String> areas,
        Set<UUID> facilitators,
        Map<UUID, Membership> memberships,
        @Nullable Leadership leader)
        implements InMunicipality {

    /**
     * Finds the group as it is on a day, with the seats of the steering group and of the platform that go with an
     * office, or breaks the rule that a group referred to is known.
     */
    public static Roster in(OtherStreams streams, UUID groupId, LocalDate day) {
        Roster roster = streams.need(groupId, GroupEvent.class, Roster::of, PlanningRule.GROUP_KNOWN);
        return roster.body() == Body.WORKING_GROUP
                ? roster
                : roster.seating(Statutes.in(streams, roster.processId()).seatsOn(day, roster.body()));
    }

    /** Folds the events of a group, of which there is at least one. */
    public static Roster of(List<GroupEvent> events) {
        Roster roster = established((GroupEstablished) events.getFirst());
        for (GroupEvent event : events.subList(1, events.size())) {
            roster = roster.evolve(event);
        }
        return roster;
    }

    /** With the holders of offices as members, each once; whoever is a member already stays the member they are. */
    Roster seating(List<Seat> seats) {
        Roster roster = this;
        for (Seat seat : seats) {
            if (roster.currentOf(seat.personId()).isEmpty()) {
                roster = roster.with(Membership.of(seat, groupId));
            }
        }
        return roster;
    }

    /** The memberships in force. */
    public List<Membership> current() {
        return memberships.values().stream().filter(Membership::isCurrent).toList();
    }

    /** The membership in force of a person; none where the person is no member. */
    public Optional<Membership> currentOf(UUID memberId) {
        return current().stream()
                .filter(membership -> membership.memberId().equals(memberId))
                .findFirst();
    }

    /** The elected leader in office on a day. */
    public Optional<Leadership> leaderOn(LocalDate day) {
        return leader != null && leader.runsOn(day) ? Optional.of(leader) : Optional.empty();
    }

    /**
     * Lets through whoever leads this group: its facilitators, its elected leader, the coordinator, the head.
     *
     * @throws RuleBroken for everybody else
     */
    public void requireLeader(Occasion occasion) {
        boolean ownGroup =
                occasion.asFacilitator() && occasion.person() != null && facilitators.contains(occasion.person());
        boolean elected = occasion.asMember()
                && leaderOn(occasion.happenedOn())
                        .filter(inOffice -> inOffice.memberId().equals(occasion.person()))
                        .isPresent();
        if (!ownGroup && !elected && !occasion.forEveryGroup()) {
            throw new RuleBroken(
                    PlanningRule.FACILITATES_ONLY_OWN_GROUPS, Map.of("groupId", groupId, "role", occasion.role()));
        }
    }

    Roster evolve(GroupEvent event) {
        return switch (event) {
            case GroupEstablished established -> established(established);
            case FacilitatorAppointed appointed -> {
                Set<UUID> more = new LinkedHashSet<>(facilitators);
                more.add(appointed.personId());
                yield ledBy(more);
            }
            case FacilitatorReleased released -> {
                Set<UUID> fewer = new LinkedHashSet<>(facilitators);
                fewer.remove(released.personId());
                yield ledBy(fewer);
            }
            case MembershipApplied applied -> with(applied(applied));
            case RulesOfProcedureSigned signed ->
                with(signed.membershipId(), membership -> membership.signed(signed.rulesVersion()));
            case MembershipStarted started ->
                with(started.membershipId(), membership -> membership.started(started.startedOn()));
            case MembershipEnded ended -> with(ended.membershipId(), Membership::over);
            case LeaderElected elected ->
                ledBy(new Leadership(elected.membershipId(), elected.memberId(), elected.termEndsOn()));
            case LeaderRecalled _, LeaderSeatVacated _ -> ledBy((Leadership) null);
            case LeaderNotElected _,
                    LeaderNotRecalled _,
                    MembershipTransferred _,
                    AbsencesCounted _,
                    TaskAssigned _,
                    TaskCheckedOff _ -> this;
        };
    }

    private static Roster established(GroupEstablished event) {
        return new Roster(
                event.groupId(),
                event.processId(),
                event.municipality(),
                event.body(),
                event.areas(),
                new LinkedHashSet<>(event.facilitators()),
                Map.of(),
                null);
    }

    private static Membership applied(MembershipApplied event) {
        return new Membership(
                event.membershipId(), event.memberId(), event.side(), event.organisationId(), 0, null, false);
    }

    private Roster ledBy(Set<UUID> persons) {
        return new Roster(groupId, processId, municipality, body, areas, persons, memberships, leader);
    }

    private Roster ledBy(@Nullable Leadership next) {
        return new Roster(groupId, processId, municipality, body, areas, facilitators, memberships, next);
    }

    private Roster with(Membership membership) {
        Map<UUID, Membership> changed = new LinkedHashMap<>(memberships);
        changed.put(membership.membershipId(), membership);
        return new Roster(groupId, processId, municipality, body, areas, facilitators, changed, leader);
    }

    private Roster with(UUID membershipId, UnaryOperator<Membership> change) {
        Membership membership = memberships.get(membershipId);
        return membership == null ? this : with(change.apply(membership));
    }
}
