package cz.tripartita.planning.model;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.GroupEvent.FacilitatorAppointed;
import cz.tripartita.planning.events.GroupEvent.FacilitatorReleased;
import cz.tripartita.planning.events.GroupEvent.MembershipApplied;
import cz.tripartita.planning.events.GroupEvent.MembershipStarted;
import cz.tripartita.planning.events.GroupEvent.MembershipTransferred;
import cz.tripartita.planning.events.GroupEvent.RulesOfProcedureSigned;
import cz.tripartita.planning.events.GroupEvent.TaskAssigned;
import cz.tripartita.planning.events.GroupEvent.TaskCheckedOff;
import cz.tripartita.planning.events.MembershipEnd;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.group.ApplyForMembership;
import cz.tripartita.planning.group.AppointFacilitator;
import cz.tripartita.planning.group.AssignTask;
import cz.tripartita.planning.group.CheckOffTask;
import cz.tripartita.planning.group.LeaveGroup;
import cz.tripartita.planning.group.ReleaseFacilitator;
import cz.tripartita.planning.group.SignRulesOfProcedure;
import cz.tripartita.planning.group.TransferMembership;
import cz.tripartita.planning.model.Model.Group;
import cz.tripartita.planning.model.Model.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What the model says of commands on a group. */
record GroupModel(Model model) {

    Verdict judge(AppointFacilitator command) {
        var verdict = new Verdict();
        if (model.groups.get(command.groupId()).facilitators.add(command.personId())) {
            verdict.happens(command.groupId(), new FacilitatorAppointed(command.groupId(), command.personId()));
        }
        return verdict;
    }

    Verdict judge(ReleaseFacilitator command) {
        var verdict = new Verdict();
        if (model.groups.get(command.groupId()).facilitators.remove(command.personId())) {
            verdict.happens(command.groupId(), new FacilitatorReleased(command.groupId(), command.personId()));
        }
        return verdict;
    }

    Verdict judge(ApplyForMembership command, Occasion occasion) {
        var verdict = new Verdict();
        Group group = model.groups.get(command.groupId());
        needOwnOrLeader(verdict, group, command.memberId(), occasion);
        verdict.need(command.side() == Side.USER || command.organisationId() != null, PlanningRule.ORGANISATION_NAMED);
        Member same = group.applications.get(command.membershipId());
        if (same != null) {
            verdict.need(
                    same.person.equals(command.memberId())
                            && same.side == command.side()
                            && Objects.equals(same.organisation, command.organisationId()),
                    PlanningRule.MEMBERSHIP_ID_NEW);
            return verdict;
        }
        verdict.need(group.memberOf(command.memberId()) == null, PlanningRule.ONE_MEMBERSHIP_AT_A_TIME);
        verdict.need(
                Model.hasRoom(group, command.side(), command.organisationId(), occasion.happenedOn()),
                PlanningRule.MOST_MEMBERS_OF_ONE_PROVIDER);
        if (verdict.holds()) {
            var member = new Member();
            member.membership = command.membershipId();
            member.person = command.memberId();
            member.side = command.side();
            member.organisation = command.organisationId();
            group.applications.put(member.membership, member);
            verdict.happens(
                    group.id,
                    new MembershipApplied(
                            group.id, member.membership, member.person, member.side, member.organisation));
        }
        return verdict;
    }

    Verdict judge(SignRulesOfProcedure command, Occasion occasion) {
        var verdict = new Verdict();
        Group group = model.groups.get(command.groupId());
        LocalDate day = occasion.happenedOn();
        Member member = group.applications.get(command.membershipId());
        verdict.need(command.rulesVersion() == Model.versionOn(day), PlanningRule.RULES_VERSION_OF_THE_DAY);
        if (!verdict.need(member != null, PlanningRule.MEMBERSHIP_KNOWN)) {
            return verdict;
        }
        needOwnOrLeader(verdict, group, member.person, occasion);
        verdict.need(!member.gone, PlanningRule.MEMBERSHIP_NOT_OVER);
        boolean starts = member.since == null;
        verdict.need(!starts || group.memberOf(member.person) == null, PlanningRule.ONE_MEMBERSHIP_AT_A_TIME);
        verdict.need(
                !starts || Model.hasRoom(group, member.side, member.organisation, day),
                PlanningRule.MOST_MEMBERS_OF_ONE_PROVIDER);
        if (!verdict.holds() || member.signed == command.rulesVersion()) {
            return verdict;
        }
        member.signed = command.rulesVersion();
        var signed = new RulesOfProcedureSigned(group.id, member.membership, member.person, member.signed, day);
        if (starts) {
            member.since = day;
            var started = new MembershipStarted(
                    group.id, member.membership, member.person, member.side, member.organisation, day);
            verdict.happens(group.id, signed, started);
        } else {
            verdict.happens(group.id, signed);
        }
        return verdict;
    }

    Verdict judge(LeaveGroup command, Occasion occasion) {
        var verdict = new Verdict();
        Group group = model.groups.get(command.groupId());
        LocalDate day = occasion.happenedOn();
        Member member = group.applications.get(command.membershipId());
        if (!verdict.need(member != null, PlanningRule.MEMBERSHIP_KNOWN)) {
            return verdict;
        }
        needOwnOrLeader(verdict, group, member.person, occasion);
        if (member.gone) {
            return verdict;
        }
        verdict.need(member.since != null && !day.isBefore(member.since), PlanningRule.MEMBERSHIP_STARTED);
        if (verdict.holds()) {
            verdict.happens(
                    group.id, model.end(group, member, MembershipEnd.LEFT, day).toArray());
        }
        return verdict;
    }

    Verdict judge(TransferMembership command, Occasion occasion) {
        var verdict = new Verdict();
        Group group = model.groups.get(command.groupId());
        LocalDate day = occasion.happenedOn();
        Member member = group.applications.get(command.membershipId());
        if (!verdict.need(member != null, PlanningRule.MEMBERSHIP_KNOWN)) {
            return verdict;
        }
        needOwnOrLeader(verdict, group, member.person, occasion);
        verdict.need(!member.gone, PlanningRule.MEMBERSHIP_NOT_OVER);
        verdict.need(member.since != null && !day.isBefore(member.since), PlanningRule.MEMBERSHIP_STARTED);
        verdict.need(member.organisation != null, PlanningRule.TRANSFER_WITHIN_ORGANISATION);
        verdict.need(!group.applications.containsKey(command.successorMembershipId()), PlanningRule.MEMBERSHIP_ID_NEW);
        verdict.need(group.memberOf(command.successorId()) == null, PlanningRule.ONE_MEMBERSHIP_AT_A_TIME);
        if (verdict.holds()) {
            var next = new Member();
            next.membership = command.successorMembershipId();
            next.person = command.successorId();
            next.side = member.side;
            next.organisation = member.organisation;
            List<Object> events = new ArrayList<>();
            events.add(new MembershipTransferred(group.id, member.membership, next.membership, next.person, day));
            events.addAll(model.end(group, member, MembershipEnd.TRANSFERRED, day));
            events.add(new MembershipApplied(group.id, next.membership, next.person, next.side, next.organisation));
            group.applications.put(next.membership, next);
            verdict.happens(group.id, events.toArray());
        }
        return verdict;
    }

    Verdict judge(AssignTask command, Occasion occasion) {
        var verdict = new Verdict();
        Group group = model.groups.get(command.groupId());
        Model.needLeader(verdict, group, occasion);
        Model.needOpenMeeting(verdict, model.meetings.get(command.meetingId()), group, occasion.happenedOn());
        verdict.need(!group.tasks.contains(command.taskId()), PlanningRule.TASK_ID_NEW);
        if (verdict.holds()) {
            group.tasks.add(command.taskId());
            verdict.happens(
                    group.id,
                    new TaskAssigned(
                            group.id,
                            command.taskId(),
                            command.meetingId(),
                            command.description(),
                            command.organisationId(),
                            command.dueOn()));
        }
        return verdict;
    }

    Verdict judge(CheckOffTask command, Occasion occasion) {
        var verdict = new Verdict();
        Group group = model.groups.get(command.groupId());
        Model.needLeader(verdict, group, occasion);
        Model.needOpenMeeting(verdict, model.meetings.get(command.meetingId()), group, occasion.happenedOn());
        verdict.need(group.tasks.contains(command.taskId()), PlanningRule.TASK_KNOWN);
        if (verdict.holds() && group.done.add(command.taskId())) {
            verdict.happens(group.id, new TaskCheckedOff(group.id, command.taskId(), command.meetingId()));
        }
        return verdict;
    }

    private static void needOwnOrLeader(Verdict verdict, Group group, UUID person, Occasion occasion) {
        if (occasion.role().equals("member")) {
            verdict.need(person.equals(occasion.person()), PlanningRule.MEMBERSHIP_IS_PERSONAL);
        } else {
            Model.needLeader(verdict, group, occasion);
        }
    }
}
