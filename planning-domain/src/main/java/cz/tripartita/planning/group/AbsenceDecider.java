package cz.tripartita.planning.group;

import cz.tripartita.planning.events.AbsencesInARow;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.AbsencesCounted;
import cz.tripartita.planning.events.MembershipEnd;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What follows from those who stayed away from a meeting. */
final class AbsenceDecider {

    private AbsenceDecider() {}

    /** Counts the absences of a meeting once, and ends the memberships that the statute of its day ends by them. */
    static List<GroupEvent> decide(
            CountAbsences command, GroupState state, Presence meeting, StatuteAdopted statute, LocalDate day) {
        meeting.sitting().requireClosedOf(command.groupId());
        if (state.absences().counted().contains(command.meetingId())) {
            return List.of();
        }
        List<AbsencesInARow> counts = state.absences().after(state.roster(), meeting);
        List<GroupEvent> events = new ArrayList<>();
        events.add(new AbsencesCounted(command.groupId(), command.meetingId(), counts));
        Integer most = statute.rules().absencesThatEndMembership();
        counts.stream()
                .filter(count -> most != null && count.absences() >= most)
                .map(count -> MembershipRules.known(state.roster(), count.membershipId()))
                .forEach(member ->
                        events.addAll(LeavingDecider.ended(state.roster(), member, MembershipEnd.ABSENCES, day)));
        return events;
    }
}
