package cz.tripartita.readmodels.audittrail;

import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.MembershipApplied;
import cz.tripartita.planning.events.GroupEvent.TaskAssigned;
import cz.tripartita.planning.events.GroupEvent.TaskCheckedOff;
import cz.tripartita.planning.events.Side;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to a working group, in words. */
final class GroupSentences {

    private GroupSentences() {}

    static Sentence of(GroupEvent event, Names names) {
        Sentence group = names.quoted(event.groupId());
        return switch (event) {
            case GroupEvent.GroupEstablished e ->
                new Sentence(
                        "Byla zřízena %s %s.".formatted(body(e.body()).cs(), group.cs()),
                        "The %s %s was established.".formatted(body(e.body()).en(), group.en()));
            case GroupEvent.MembershipTransferred e ->
                membership(e.membershipId(), group, names, "Na jinou osobu téže organizace přešlo", "was transferred");
            case GroupEvent.AbsencesCounted e -> absences(e, group, names);
            case GroupEvent.LeaderElected e -> LeaderSentences.elected(e, group, names);
            case GroupEvent.LeaderNotElected e -> LeaderSentences.notElected(e, group, names);
            case GroupEvent.LeaderRecalled e -> LeaderSentences.recalled(e, group, names);
            case GroupEvent.LeaderNotRecalled e -> LeaderSentences.notRecalled(e, group, names);
            case GroupEvent.LeaderSeatVacated e -> LeaderSentences.vacated(e, group, names);
            case GroupEvent.FacilitatorAppointed e ->
                new Sentence(
                        "Pracovní skupině %s byl určen facilitátor.".formatted(group.cs()),
                        "A facilitator was appointed to the working group %s.".formatted(group.en()));
            case GroupEvent.FacilitatorReleased e ->
                new Sentence(
                        "Facilitátor pracovní skupiny %s byl uvolněn.".formatted(group.cs()),
                        "A facilitator of the working group %s was released.".formatted(group.en()));
            case MembershipApplied e -> applied(e, group, names);
            case GroupEvent.RulesOfProcedureSigned e -> {
                Sentence member = names.member(e.membershipId());
                yield new Sentence(
                        "Ke členství v pracovní skupině %s byl podepsán jednací řád ve verzi %d: %s."
                                .formatted(group.cs(), e.rulesVersion(), member.cs()),
                        "Version %d of the rules of procedure was signed for membership in the working group %s: %s."
                                .formatted(e.rulesVersion(), group.en(), member.en()));
            }
            case GroupEvent.MembershipStarted e -> membership(e.membershipId(), group, names, "Začalo", "started");
            case GroupEvent.MembershipEnded e ->
                switch (e.end()) {
                    case LEFT -> membership(e.membershipId(), group, names, "Vystoupením skončilo", "ended by leaving");
                    case TRANSFERRED ->
                        membership(e.membershipId(), group, names, "Převodem skončilo", "ended by transfer");
                    case ABSENCES ->
                        membership(e.membershipId(), group, names, "Pro neúčast skončilo", "ended by absences");
                };
            case TaskAssigned e -> assigned(e, group, names);
            case TaskCheckedOff e -> checkedOff(e, group, names);
        };
    }

    private static Sentence body(Body body) {
        return switch (body) {
            case STEERING_GROUP -> new Sentence("řídící skupina", "steering group");
            case EXPERT_PLATFORM -> new Sentence("odborná platforma", "expert platform");
            default -> new Sentence("pracovní skupina", "working group");
        };
    }

    private static Sentence absences(GroupEvent.AbsencesCounted event, Sentence group, Names names) {
        Sentence meeting = names.meeting(event.meetingId());
        long missing =
                event.absences().stream().filter(count -> count.absences() > 0).count();
        return new Sentence(
                "Po jednání pracovní skupiny %s dne %s byly spočteny neomluvené neúčasti; chyběli: %d."
                        .formatted(group.cs(), meeting.cs(), missing),
                "Absences without excuse were counted after the meeting of the working group %s of %s; missing: %d."
                        .formatted(group.en(), meeting.en(), missing));
    }

    private static Sentence applied(MembershipApplied event, Sentence group, Names names) {
        UUID organisation = event.organisationId();
        Sentence who = organisation == null
                ? new Sentence("občan", "a citizen")
                : new Sentence(names.plain(organisation), names.plain(organisation));
        Sentence side = side(event.side());
        return new Sentence(
                "Byla podána přihláška do pracovní skupiny %s: %s, strana %s."
                        .formatted(group.cs(), who.cs(), side.cs()),
                "An application for membership in the working group %s was made: %s, side of the %s."
                        .formatted(group.en(), who.en(), side.en()));
    }

    private static Sentence side(Side side) {
        return switch (side) {
            case COMMISSIONER -> new Sentence("zadavatele", "commissioner");
            case PROVIDER -> new Sentence("poskytovatelů", "providers");
            case USER -> new Sentence("uživatelů a veřejnosti", "users and the public");
        };
    }

    private static Sentence membership(UUID membership, Sentence group, Names names, String verbCs, String verbEn) {
        Sentence member = names.member(membership);
        return new Sentence(
                "%s členství v pracovní skupině %s: %s.".formatted(verbCs, group.cs(), member.cs()),
                "Membership in the working group %s %s: %s.".formatted(group.en(), verbEn, member.en()));
    }

    private static Sentence assigned(TaskAssigned event, Sentence group, Names names) {
        Sentence meeting = names.meeting(event.meetingId());
        Sentence task = Words.quoted(event.description());
        UUID organisation = event.organisationId();
        Sentence toWhom = organisation == null
                ? new Sentence("", "")
                : new Sentence("; komu: " + names.plain(organisation), "; to: " + names.plain(organisation));
        LocalDate dueOn = event.dueOn();
        Sentence due = dueOn == null
                ? new Sentence("", "")
                : new Sentence(
                        "; termín " + Words.day(dueOn).cs(),
                        "; due on " + Words.day(dueOn).en());
        return new Sentence(
                "Jednání pracovní skupiny %s dne %s uložilo úkol %s%s%s."
                        .formatted(group.cs(), meeting.cs(), task.cs(), toWhom.cs(), due.cs()),
                "The meeting of the working group %s of %s gave the task %s%s%s."
                        .formatted(group.en(), meeting.en(), task.en(), toWhom.en(), due.en()));
    }

    private static Sentence checkedOff(TaskCheckedOff event, Sentence group, Names names) {
        Sentence meeting = names.meeting(event.meetingId());
        Sentence task = names.quoted(event.taskId());
        return new Sentence(
                "Jednání pracovní skupiny %s dne %s shledalo úkol %s splněným."
                        .formatted(group.cs(), meeting.cs(), task.cs()),
                "The meeting of the working group %s of %s found the task %s done."
                        .formatted(group.en(), meeting.en(), task.en()));
    }
}
