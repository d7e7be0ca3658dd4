package cz.tripartita.planning.model;

import cz.tripartita.planning.PlanningSamples;
import cz.tripartita.planning.StatuteSample;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.PlanningTies;
import cz.tripartita.planning.events.ProcessEvent.ProcessEstablished;
import cz.tripartita.planning.group.ApplyForMembership;
import cz.tripartita.planning.group.AppointFacilitator;
import cz.tripartita.planning.group.AssignTask;
import cz.tripartita.planning.group.CheckOffTask;
import cz.tripartita.planning.group.CountAbsences;
import cz.tripartita.planning.group.ElectLeader;
import cz.tripartita.planning.group.EndLeaderTerm;
import cz.tripartita.planning.group.LeaveGroup;
import cz.tripartita.planning.group.RecallLeader;
import cz.tripartita.planning.group.ReleaseFacilitator;
import cz.tripartita.planning.group.SignRulesOfProcedure;
import cz.tripartita.planning.group.TransferMembership;
import cz.tripartita.planning.meeting.AddAgendaItem;
import cz.tripartita.planning.meeting.CancelMeeting;
import cz.tripartita.planning.meeting.CloseMeeting;
import cz.tripartita.planning.meeting.OpenMeeting;
import cz.tripartita.planning.meeting.RecordAttendance;
import cz.tripartita.planning.meeting.ScheduleMeeting;
import cz.tripartita.planning.model.Model.Group;
import cz.tripartita.planning.model.Model.Meeting;
import cz.tripartita.planning.model.Model.Proposal;
import cz.tripartita.planning.proposal.AdjournProposal;
import cz.tripartita.planning.proposal.AmendWording;
import cz.tripartita.planning.proposal.CloseWithoutConsensus;
import cz.tripartita.planning.proposal.DeclareConsensus;
import cz.tripartita.planning.proposal.DeclarePosition;
import cz.tripartita.planning.proposal.MergeProposals;
import cz.tripartita.planning.proposal.ResumeProposal;
import cz.tripartita.planning.proposal.SplitProposal;
import cz.tripartita.planning.proposal.SubmitProposal;
import cz.tripartita.planning.proposal.SupersedeProposal;
import cz.tripartita.planning.proposal.WithdrawProposal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Where every sequence begins: one city, two groups with a facilitator each; and the model's answer to any command. */
final class World {

    static final String CITY = PlanningSamples.CITY;
    static final String AREA = PlanningSamples.AREA;
    static final UUID PROCESS = PlanningSamples.PROCESS;
    static final PlanningTies NO_TIES = new PlanningTies(null, null, null);
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    static final List<UUID> GROUPS = List.of(PlanningSamples.id("group 1"), PlanningSamples.id("group 2"));
    static final List<UUID> FACILITATORS =
            List.of(PlanningSamples.id("facilitator 1"), PlanningSamples.id("facilitator 2"));

    final Model model = new Model();
    private final GroupModel groupModel = new GroupModel(model);
    private final LeaderModel leaderModel = new LeaderModel(model);
    private final MeetingModel meetingModel = new MeetingModel(model);
    private final ProposalModel proposalModel = new ProposalModel(model);
    private final ConclusionModel conclusionModel = new ConclusionModel(model);

    World() {
        for (int number = 0; number < GROUPS.size(); number++) {
            var group = new Group();
            group.id = GROUPS.get(number);
            group.facilitators.add(FACILITATORS.get(number));
            model.groups.put(group.id, group);
        }
    }

    /** The events that stand at the beginning. */
    static void begin(Streams streams) {
        streams.append(
                PROCESS,
                List.of(
                        new ProcessEstablished(PROCESS, CITY, "KPSS"),
                        PlanningSamples.statute(1, LocalDate.of(2020, 1, 1), List.of(Body.WORKING_GROUP)),
                        PlanningSamples.adopted(
                                2,
                                Model.SECOND_STATUTE,
                                StatuteSample.usual(2)
                                        .signedAnew()
                                        .leaders(Model.TERM_MONTHS)
                                        .mostOfOneProvider(Model.MOST_OF_ONE_PROVIDER)
                                        .oneBallotPerOrganisation()
                                        .invitedAhead(Model.LEAD_DAYS)
                                        .endingAfterAbsences(Model.MOST_ABSENCES))));
        for (int number = 0; number < GROUPS.size(); number++) {
            streams.append(
                    GROUPS.get(number),
                    List.of(new GroupEstablished(
                            GROUPS.get(number),
                            PROCESS,
                            CITY,
                            Body.WORKING_GROUP,
                            "Skupina",
                            List.of(AREA),
                            List.of(FACILITATORS.get(number)))));
        }
    }

    /** What the model says of a command; it takes it where no rule is broken. */
    Verdict judge(Step step) {
        var occasion = step.occasion();
        return switch (step.command()) {
            case AppointFacilitator command -> groupModel.judge(command);
            case ReleaseFacilitator command -> groupModel.judge(command);
            case ApplyForMembership command -> groupModel.judge(command, occasion);
            case SignRulesOfProcedure command -> groupModel.judge(command, occasion);
            case LeaveGroup command -> groupModel.judge(command, occasion);
            case TransferMembership command -> groupModel.judge(command, occasion);
            case ElectLeader command -> leaderModel.judge(command, occasion);
            case RecallLeader command -> leaderModel.judge(command, occasion);
            case EndLeaderTerm command -> leaderModel.judge(command, occasion);
            case CountAbsences command -> leaderModel.judge(command, occasion);
            case AssignTask command -> groupModel.judge(command, occasion);
            case CheckOffTask command -> groupModel.judge(command, occasion);
            case ScheduleMeeting command -> meetingModel.judge(command, occasion);
            case AddAgendaItem command -> of(command.meetingId(), it -> meetingModel.judge(command, it, occasion));
            case OpenMeeting command -> of(command.meetingId(), it -> meetingModel.judge(command, it, occasion));
            case CancelMeeting command -> of(command.meetingId(), it -> meetingModel.judge(command, it, occasion));
            case RecordAttendance command -> of(command.meetingId(), it -> meetingModel.judge(command, it, occasion));
            case CloseMeeting command -> of(command.meetingId(), it -> meetingModel.judge(command, it, occasion));
            default -> judgeProposal(step);
        };
    }

    private Verdict judgeProposal(Step step) {
        var occasion = step.occasion();
        return switch (step.command()) {
            case SubmitProposal command -> proposalModel.judge(command, occasion);
            case MergeProposals command -> proposalModel.judge(command, occasion);
            case DeclarePosition command -> on(command.proposalId(), it -> proposalModel.judge(command, it, occasion));
            case AmendWording command -> on(command.proposalId(), it -> proposalModel.judge(command, it, occasion));
            case AdjournProposal command -> on(command.proposalId(), it -> proposalModel.judge(command, it, occasion));
            case ResumeProposal command -> on(command.proposalId(), it -> proposalModel.judge(command, it, occasion));
            case WithdrawProposal command -> on(command.proposalId(), it -> proposalModel.judge(command, it, occasion));
            case SplitProposal command -> on(command.proposalId(), it -> proposalModel.judge(command, it, occasion));
            case DeclareConsensus command ->
                on(command.proposalId(), it -> conclusionModel.judge(command, it, occasion));
            case CloseWithoutConsensus command ->
                on(command.proposalId(), it -> conclusionModel.judge(command, it, occasion));
            case SupersedeProposal command -> on(command.proposalId(), it -> conclusionModel.judge(command, it));
            default -> throw new IllegalArgumentException("The model does not know " + step.command());
        };
    }

    private Verdict of(UUID meetingId, Function<Meeting, Verdict> judge) {
        Meeting meeting = model.meetings.get(meetingId);
        return meeting == null ? Verdict.withoutStream() : judge.apply(meeting);
    }

    private Verdict on(UUID proposalId, Function<Proposal, Verdict> judge) {
        Proposal proposal = model.proposals.get(proposalId);
        return proposal == null ? Verdict.withoutStream() : judge.apply(proposal);
    }
}
