package cz.tripartita.planning.group;

import cz.tripartita.planning.InMunicipality;
import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.FacilitatorAppointed;
import cz.tripartita.planning.events.GroupEvent.FacilitatorReleased;
import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.GroupEvent.MembershipApplied;
import cz.tripartita.planning.events.GroupEvent.MembershipEnded;
import cz.tripartita.planning.events.GroupEvent.MembershipStarted;
import cz.tripartita.planning.events.GroupEvent.RulesOfProcedureSigned;
import cz.tripartita.planning.events.GroupEvent.TaskAssigned;
import cz.tripartita.planning.events.GroupEvent.TaskCheckedOff;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Who belongs to a working group and who leads it.
 *
 * @param areas codes of the areas that the group is for
 * @param facilitators persons who lead the group's meetings
 * @param memberships every membership applied for, by its id, in the order of application
 */
public record Roster(
        UUID groupId,
        UUID processId,
        String municipality,
        List<String> areas,
        Set<UUID> facilitators,
        Map<UUID, Membership> memberships)
        implements InMunicipality {

    /** Finds the group, or breaks the rule that a group referred to is known. */
    public static Roster in(OtherStreams streams, UUID groupId) {
        return streams.need(groupId, GroupEvent.class, Roster::of, PlanningRule.GROUP_KNOWN);
    }

    /** Folds the events of a group, of which there is at least one. */
    public static Roster of(List<GroupEvent> events) {
        Roster roster = established((GroupEstablished) events.getFirst());
        for (GroupEvent event : events.subList(1, events.size())) {
            roster = roster.evolve(event);
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

    /**
     * Lets through whoever leads this group: its facilitators, the coordinator, the head.
     *
     * @throws RuleBroken for everybody else
     */
    public void requireLeader(Occasion occasion) {
        boolean ownGroup =
                occasion.asFacilitator() && occasion.person() != null && facilitators.contains(occasion.person());
        if (!ownGroup && !occasion.forEveryGroup()) {
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
            case TaskAssigned _, TaskCheckedOff _ -> this;
        };
    }

    private static Roster established(GroupEstablished event) {
        return new Roster(
                event.groupId(),
                event.processId(),
                event.municipality(),
                event.areas(),
                new LinkedHashSet<>(event.facilitators()),
                Map.of());
    }

    private static Membership applied(MembershipApplied event) {
        return new Membership(
                event.membershipId(), event.memberId(), event.side(), event.organisationId(), 0, null, false);
    }

    private Roster ledBy(Set<UUID> persons) {
        return new Roster(groupId, processId, municipality, areas, persons, memberships);
    }

    private Roster with(Membership membership) {
        Map<UUID, Membership> changed = new LinkedHashMap<>(memberships);
        changed.put(membership.membershipId(), membership);
        return new Roster(groupId, processId, municipality, areas, facilitators, changed);
    }

    private Roster with(UUID membershipId, UnaryOperator<Membership> change) {
        Membership membership = memberships.get(membershipId);
        return membership == null ? this : with(change.apply(membership));
    }
}
