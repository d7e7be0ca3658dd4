package cz.tripartita.planning.group;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.process.Statutes;
import java.util.List;

/** Lets tests of other packages into the deciders of a group, as its shell calls them, without Axon. */
public final class GroupDoor {

    private GroupDoor() {}

    public static GroupState state(List<GroupEvent> history) {
        return GroupState.of(history);
    }

    public static List<GroupEvent> decide(
            Object command, List<GroupEvent> history, OtherStreams streams, Occasion occasion) {
        GroupState state = GroupState.of(history);
        return switch (command) {
            case AppointFacilitator appoint -> GroupDecider.decide(appoint, state);
            case ReleaseFacilitator release -> GroupDecider.decide(release, state);
            case ApplyForMembership apply ->
                JoiningDecider.decide(apply, state.roster(), statute(state, streams, occasion), occasion);
            case SignRulesOfProcedure sign ->
                JoiningDecider.decide(sign, state.roster(), statute(state, streams, occasion), occasion);
            case TransferMembership transfer -> LeavingDecider.decide(transfer, state.roster(), occasion);
            case CountAbsences count ->
                AbsenceDecider.decide(
                        count,
                        state,
                        Presence.in(streams, count.meetingId()),
                        statute(state, streams, occasion),
                        occasion.happenedOn());
            case ElectLeader elect ->
                LeaderDecider.decide(
                        elect,
                        state.roster(),
                        Presence.in(streams, elect.meetingId()),
                        statute(state, streams, occasion),
                        occasion);
            case RecallLeader recall ->
                LeaderDecider.decide(
                        recall,
                        state.roster(),
                        Presence.in(streams, recall.meetingId()),
                        statute(state, streams, occasion),
                        occasion);
            case EndLeaderTerm _ -> LeaderDecider.endTerm(state.roster(), occasion.today());
            case LeaveGroup leave -> LeavingDecider.decide(leave, state.roster(), occasion);
            case AssignTask assign ->
                GroupDecider.decide(assign, state, Sitting.in(streams, assign.meetingId()), occasion);
            case CheckOffTask check ->
                GroupDecider.decide(check, state, Sitting.in(streams, check.meetingId()), occasion);
            default -> throw new IllegalArgumentException("No command of a group: " + command);
        };
    }

    private static StatuteAdopted statute(GroupState state, OtherStreams streams, Occasion occasion) {
        return Statutes.in(streams, state.roster().processId()).inEffectOn(occasion.happenedOn());
    }
}
