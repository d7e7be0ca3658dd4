package cz.tripartita.gateway.access;

import static cz.tripartita.gateway.access.Flag.IF_MATCH_REQUIRED;
import static cz.tripartita.gateway.access.Flag.TEXT_BY_CALLER;
import static cz.tripartita.gateway.access.Role.BODY_SECRETARY;
import static cz.tripartita.gateway.access.Role.COORDINATOR;
import static cz.tripartita.gateway.access.Role.FACILITATOR;
import static cz.tripartita.gateway.access.Role.HEAD;
import static cz.tripartita.gateway.access.Role.MEMBER;
import static cz.tripartita.gateway.access.Route.command;

import cz.tripartita.planning.group.ApplyForMembership;
import cz.tripartita.planning.group.AppointFacilitator;
import cz.tripartita.planning.group.AssignTask;
import cz.tripartita.planning.group.CheckOffTask;
import cz.tripartita.planning.group.ElectLeader;
import cz.tripartita.planning.group.EstablishGroup;
import cz.tripartita.planning.group.LeaveGroup;
import cz.tripartita.planning.group.RecallLeader;
import cz.tripartita.planning.group.ReleaseFacilitator;
import cz.tripartita.planning.group.SignRulesOfProcedure;
import cz.tripartita.planning.group.TransferMembership;
import cz.tripartita.planning.meeting.AddAgendaItem;
import cz.tripartita.planning.meeting.ApproveMinutes;
import cz.tripartita.planning.meeting.CancelMeeting;
import cz.tripartita.planning.meeting.CloseMeeting;
import cz.tripartita.planning.meeting.DraftMinutes;
import cz.tripartita.planning.meeting.OpenMeeting;
import cz.tripartita.planning.meeting.PublishMinutes;
import cz.tripartita.planning.meeting.RecordAttendance;
import cz.tripartita.planning.meeting.RecordGuest;
import cz.tripartita.planning.meeting.ScheduleMeeting;
import cz.tripartita.planning.meeting.TakeDecision;
import cz.tripartita.planning.organisation.ChangeContacts;
import cz.tripartita.planning.organisation.RegisterOrganisation;
import cz.tripartita.planning.organisation.RenameOrganisation;
import cz.tripartita.planning.person.RegisterPerson;
import cz.tripartita.planning.process.AdoptStatute;
import cz.tripartita.planning.process.AgreeOnCooperation;
import cz.tripartita.planning.process.ApproveStatuteBySteeringGroup;
import cz.tripartita.planning.process.DraftStatute;
import cz.tripartita.planning.process.EndCooperation;
import cz.tripartita.planning.process.EstablishProcess;
import cz.tripartita.planning.process.HandOverOffice;
import cz.tripartita.planning.process.RecordStatuteOpinion;
import cz.tripartita.planning.proposal.AdjournProposal;
import cz.tripartita.planning.proposal.AmendWording;
import cz.tripartita.planning.proposal.CloseWithoutConsensus;
import cz.tripartita.planning.proposal.DeclareConsensus;
import cz.tripartita.planning.proposal.DeclarePosition;
import cz.tripartita.planning.proposal.MergeProposals;
import cz.tripartita.planning.proposal.ResumeProposal;
import cz.tripartita.planning.proposal.SplitProposal;
import cz.tripartita.planning.proposal.SubmitProposal;
import cz.tripartita.planning.proposal.WithdrawProposal;
import cz.tripartita.planning.service.ChangeService;
import cz.tripartita.planning.service.ConfirmService;
import cz.tripartita.planning.service.EndService;
import cz.tripartita.planning.service.ListService;
import cz.tripartita.planning.service.RecordRegistration;
import java.util.List;

/**
 * Who may change what in planning. Within these, rules decide: whose group, whose position, whose proposal. Members lead
 * meetings where the group elected them.
 */
final class PlanningRoutes {

    private static final List<Role> LEADERSHIP = List.of(COORDINATOR, HEAD);
    private static final List<Role> STAFF = List.of(COORDINATOR, HEAD, FACILITATOR);
    private static final List<Role> STAFF_AND_MEMBERS = List.of(COORDINATOR, HEAD, FACILITATOR, MEMBER);

    private static final List<Role> SECRETARY_OR_LEADERSHIP = List.of(BODY_SECRETARY, COORDINATOR, HEAD);

    private static final String ORGANISATION = "/planning/organisations/{organisationId}";
    private static final String SERVICE = "/planning/services/{serviceId}";
    private static final String PROCESS = "/planning/processes/{processId}";
    private static final String GROUP = "/planning/groups/{groupId}";
    private static final String MEMBERSHIP = GROUP + "/memberships/{membershipId}";
    private static final String MEETING = "/planning/meetings/{meetingId}";
    private static final String PROPOSAL = "/planning/proposals/{proposalId}";

    static final List<Route> ALL = List.of(
            command("/planning/persons", RegisterPerson.class, STAFF).creating("personId"),
            command("/planning/organisations", RegisterOrganisation.class, LEADERSHIP)
                    .creating("organisationId"),
            command(ORGANISATION + "/name", RenameOrganisation.class, LEADERSHIP),
            command(ORGANISATION + "/contacts", ChangeContacts.class, LEADERSHIP),
            command("/planning/services", ListService.class, LEADERSHIP).creating("serviceId"),
            command(SERVICE + "/entry", ChangeService.class, LEADERSHIP).with(IF_MATCH_REQUIRED),
            command(SERVICE + "/registrations", RecordRegistration.class, LEADERSHIP),
            command(SERVICE + "/confirmation", ConfirmService.class, LEADERSHIP),
            command(SERVICE + "/end", EndService.class, LEADERSHIP),
            command("/planning/processes", EstablishProcess.class, LEADERSHIP).creating("processId"),
            command(PROCESS + "/statute-drafts", DraftStatute.class, LEADERSHIP).with(IF_MATCH_REQUIRED),
            command(PROCESS + "/statute-drafts/steering-approval", ApproveStatuteBySteeringGroup.class, LEADERSHIP),
            command(PROCESS + "/statute-drafts/opinions", RecordStatuteOpinion.class, SECRETARY_OR_LEADERSHIP),
            command(PROCESS + "/statutes", AdoptStatute.class, SECRETARY_OR_LEADERSHIP),
            command(PROCESS + "/offices", HandOverOffice.class, LEADERSHIP),
            command(PROCESS + "/cooperations", AgreeOnCooperation.class, LEADERSHIP),
            command(PROCESS + "/cooperations/{organisationId}/end", EndCooperation.class, LEADERSHIP),
            command("/planning/groups", EstablishGroup.class, LEADERSHIP).creating("groupId"),
            command(GROUP + "/facilitators", AppointFacilitator.class, LEADERSHIP),
            command(GROUP + "/facilitators/{personId}/release", ReleaseFacilitator.class, LEADERSHIP),
            command(GROUP + "/memberships", ApplyForMembership.class, STAFF_AND_MEMBERS)
                    .creating("membershipId"),
            command(MEMBERSHIP + "/signature", SignRulesOfProcedure.class, STAFF_AND_MEMBERS),
            command(MEMBERSHIP + "/end", LeaveGroup.class, STAFF_AND_MEMBERS),
            command(MEMBERSHIP + "/transfer", TransferMembership.class, STAFF_AND_MEMBERS),
            command(GROUP + "/leader-elections", ElectLeader.class, STAFF_AND_MEMBERS),
            command(GROUP + "/leader-recalls", RecallLeader.class, STAFF_AND_MEMBERS),
            command(GROUP + "/tasks", AssignTask.class, STAFF_AND_MEMBERS).creating("taskId"),
            command(GROUP + "/tasks/{taskId}/check-off", CheckOffTask.class, STAFF_AND_MEMBERS),
            command("/planning/meetings", ScheduleMeeting.class, STAFF_AND_MEMBERS)
                    .creating("meetingId"),
            command(MEETING + "/agenda-items", AddAgendaItem.class, STAFF_AND_MEMBERS),
            command(MEETING + "/opening", OpenMeeting.class, STAFF_AND_MEMBERS),
            command(MEETING + "/attendances", RecordAttendance.class, STAFF_AND_MEMBERS),
            command(MEETING + "/guests", RecordGuest.class, STAFF_AND_MEMBERS),
            command(MEETING + "/decisions", TakeDecision.class, STAFF_AND_MEMBERS)
                    .creating("decisionId"),
            command(MEETING + "/closing", CloseMeeting.class, STAFF_AND_MEMBERS),
            command(MEETING + "/cancellation", CancelMeeting.class, STAFF_AND_MEMBERS),
            command(MEETING + "/minutes", DraftMinutes.class, STAFF_AND_MEMBERS).with(IF_MATCH_REQUIRED),
            command(MEETING + "/minutes/approval", ApproveMinutes.class, LEADERSHIP),
            command(MEETING + "/minutes/publication", PublishMinutes.class, STAFF_AND_MEMBERS),
            command("/planning/proposals", SubmitProposal.class, STAFF_AND_MEMBERS)
                    .creating("proposalId")
                    .with(TEXT_BY_CALLER),
            command(PROPOSAL + "/positions", DeclarePosition.class, STAFF_AND_MEMBERS),
            command(PROPOSAL + "/wordings", AmendWording.class, STAFF_AND_MEMBERS)
                    .with(IF_MATCH_REQUIRED),
            command(PROPOSAL + "/consensus", DeclareConsensus.class, STAFF_AND_MEMBERS),
            command(PROPOSAL + "/adjournment", AdjournProposal.class, STAFF_AND_MEMBERS),
            command(PROPOSAL + "/resumption", ResumeProposal.class, STAFF_AND_MEMBERS),
            command(PROPOSAL + "/withdrawal", WithdrawProposal.class, STAFF_AND_MEMBERS)
                    .with(TEXT_BY_CALLER),
            command(PROPOSAL + "/closing", CloseWithoutConsensus.class, STAFF_AND_MEMBERS),
            command(PROPOSAL + "/merger", MergeProposals.class, STAFF).with(Flag.CREATES, TEXT_BY_CALLER),
            command(PROPOSAL + "/split", SplitProposal.class, STAFF).with(TEXT_BY_CALLER));

    private PlanningRoutes() {}
}
