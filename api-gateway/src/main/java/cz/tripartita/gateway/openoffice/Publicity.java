package cz.tripartita.gateway.openoffice;

import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.ProcessEvent;
import java.util.Set;

/**
 * Which events everybody may read of, once the thing that they happen to is public at all: decided for each kind of event,
 * so that a new kind is not public before somebody says so here.
 */
final class Publicity {

    private Publicity() {}

    /**
     * The steps and comments of public drafts, the beginning and end of a document, and progress since. How its content was written is work
     * within the office; what came of it stands in the drafts.
     */
    static boolean of(DocumentEvent event, Set<Integer> publicDrafts) {
        return switch (event) {
            case DocumentEvent.DocumentDrafted _,
                    DocumentEvent.BalanceReportDrafted _,
                    DocumentEvent.CommentSettled _,
                    DocumentEvent.DocumentPublished _,
                    DocumentEvent.DocumentSuperseded _,
                    DocumentEvent.PartProgressRecorded _ -> true;
            case DocumentEvent.EntryAdded _,
                    DocumentEvent.EntryRemoved _,
                    DocumentEvent.ChapterOrdered _,
                    DocumentEvent.PartSet _,
                    DocumentEvent.PartRemoved _,
                    DocumentEvent.TextWritten _,
                    DocumentEvent.SectionWritten _,
                    DocumentEvent.FiguresRequested _,
                    DocumentEvent.FiguresTaken _,
                    DocumentEvent.EntryAnswered _ -> false;
            case DocumentEvent.DraftFrozen e -> publicDrafts.contains(e.draft());
            case DocumentEvent.DraftApprovedBySteeringGroup e -> publicDrafts.contains(e.draft());
            case DocumentEvent.CommentsOpened e -> publicDrafts.contains(e.draft());
            case DocumentEvent.CommentsClosed e -> publicDrafts.contains(e.draft());
            case DocumentEvent.HearingHeld e -> publicDrafts.contains(e.draft());
            case DocumentEvent.CommentSubmitted e -> publicDrafts.contains(e.draft());
            case DocumentEvent.OpinionGiven e -> publicDrafts.contains(e.draft());
            case DocumentEvent.ResolutionRecorded e -> publicDrafts.contains(e.draft());
            case DocumentEvent.DocumentReturned e -> publicDrafts.contains(e.draft());
        };
    }

    /** What a public sitting is about and came to; not how each member took part, and minutes only once published. */
    static boolean of(MeetingEvent event) {
        return switch (event) {
            case MeetingEvent.MeetingScheduled _,
                    MeetingEvent.AgendaItemAdded _,
                    MeetingEvent.MeetingOpened _,
                    MeetingEvent.GuestRecorded _,
                    MeetingEvent.DecisionTaken _,
                    MeetingEvent.MeetingClosed _,
                    MeetingEvent.MeetingCancelled _,
                    MeetingEvent.MinutesPublished _ -> true;
            case MeetingEvent.AttendanceRecorded _, MeetingEvent.MinutesDrafted _, MeetingEvent.MinutesApproved _ ->
                false;
        };
    }

    /** That a group is there and who leads it; not who joins and leaves, stays away, or was not elected. */
    static boolean of(GroupEvent event) {
        return switch (event) {
            case GroupEvent.GroupEstablished _,
                    GroupEvent.LeaderElected _,
                    GroupEvent.LeaderRecalled _,
                    GroupEvent.LeaderSeatVacated _ -> true;
            case GroupEvent.FacilitatorAppointed _,
                    GroupEvent.FacilitatorReleased _,
                    GroupEvent.MembershipApplied _,
                    GroupEvent.RulesOfProcedureSigned _,
                    GroupEvent.MembershipStarted _,
                    GroupEvent.MembershipEnded _,
                    GroupEvent.MembershipTransferred _,
                    GroupEvent.AbsencesCounted _,
                    GroupEvent.LeaderNotElected _,
                    GroupEvent.LeaderNotRecalled _,
                    GroupEvent.TaskAssigned _,
                    GroupEvent.TaskCheckedOff _ -> false;
        };
    }

    /**
     * The way of every version of the statute that was adopted, and who takes part in the process; not who holds an office.
     *
     * @param adopted the latest version of the statute that was adopted
     */
    static boolean of(ProcessEvent event, int adopted) {
        return switch (event) {
            case ProcessEvent.ProcessEstablished _,
                    ProcessEvent.StatuteAdopted _,
                    ProcessEvent.CooperationAgreed _,
                    ProcessEvent.CooperationEnded _ -> true;
            case ProcessEvent.StatuteDrafted e -> e.version() <= adopted;
            case ProcessEvent.StatuteApprovedBySteeringGroup e -> e.version() <= adopted;
            case ProcessEvent.StatuteOpinionGiven e -> e.version() <= adopted;
            case ProcessEvent.OfficeHandedOver _ -> false;
        };
    }
}
