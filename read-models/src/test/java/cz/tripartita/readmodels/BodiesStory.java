package cz.tripartita.readmodels;

import static cz.tripartita.readmodels.PlanningStory.council;
import static cz.tripartita.readmodels.PlanningStory.text;
import static cz.tripartita.readmodels.Story.id;

import cz.tripartita.planning.events.AbsencesInARow;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.BallotResult;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.DecisionRule;
import cz.tripartita.planning.events.GroupEvent.AbsencesCounted;
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
import cz.tripartita.planning.events.InvitedMember;
import cz.tripartita.planning.events.LeaderSeatEnd;
import cz.tripartita.planning.events.Matter;
import cz.tripartita.planning.events.MeetingEvent.AttendanceRecorded;
import cz.tripartita.planning.events.MeetingEvent.DecisionTaken;
import cz.tripartita.planning.events.MeetingEvent.MeetingOpened;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.MembershipEnd;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.ProcessEvent.CooperationAgreed;
import cz.tripartita.planning.events.ProcessEvent.CooperationEnded;
import cz.tripartita.planning.events.ProcessEvent.OfficeHandedOver;
import cz.tripartita.planning.events.ProcessEvent.ProcessEstablished;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ProcessEvent.StatuteApprovedBySteeringGroup;
import cz.tripartita.planning.events.ProcessEvent.StatuteDrafted;
import cz.tripartita.planning.events.ProcessEvent.StatuteOpinionGiven;
import cz.tripartita.planning.events.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A made-up town whose groups elect leaders and whose steering group decides by ballot. */
public final class BodiesStory {

    public static final String TOWN = "novy-jicin";
    public static final UUID PROCESS = id("process of the town");
    public static final UUID GROUP = id("group with a leader");
    public static final UUID STEERING = id("steering group");
    public static final UUID SITTING = id("sitting of the steering group");
    public static final UUID LEADER = id("leader");
    public static final UUID SUCCESSOR = id("successor of the leader");
    public static final UUID HEAD = id("head of the department");

    private static final LocalDate TERM_END = LocalDate.of(2027, 3, 2);
    private static final BallotResult CARRIED = new BallotResult(9, 6, 6, 4);
    private static final BallotResult FAILED = new BallotResult(9, 6, 6, 3);
    private static final UUID MEMBERSHIP = id("membership of the leader");
    private static final UUID NEXT_MEMBERSHIP = id("membership of the successor");

    private final Story story;

    private BodiesStory(Story story) {
        this.story = story;
    }

    /** Tells the story. */
    public static void tell(Story story) {
        BodiesStory bodies = new BodiesStory(story);
        story.in(TOWN).on("2026-01-05").by("coordinator", id("coordinator of the town"));
        bodies.statute();
        bodies.leader();
        bodies.end();
        story.in("plzen");
    }

    private void statute() {
        story.then(
                new ProcessEstablished(PROCESS, TOWN, "Komunitní plánování"),
                new StatuteDrafted(PROCESS, 1, 1, PlanningStory.rules(List.of()), LocalDate.of(2026, 1, 5)),
                new StatuteAdopted(
                        PROCESS,
                        1,
                        LocalDate.of(2026, 1, 5),
                        council("1/26", "2026-01-05"),
                        null,
                        PlanningStory.rules(List.of())),
                new GroupEstablished(GROUP, PROCESS, TOWN, Body.WORKING_GROUP, "Fórum", List.of("seniors"), List.of()),
                new GroupEstablished(
                        STEERING, PROCESS, TOWN, Body.STEERING_GROUP, "Řídící skupina", List.of(), List.of()),
                new CooperationAgreed(PROCESS, id("village"), "12/2018", LocalDate.of(2026, 1, 5), Money.czk("20000")),
                new CooperationEnded(PROCESS, id("village"), LocalDate.of(2026, 1, 5), "rozpočet obce"),
                new OfficeHandedOver(PROCESS, "head", null, id("head before"), LocalDate.of(2026, 1, 5)),
                new OfficeHandedOver(PROCESS, "head", null, HEAD, LocalDate.of(2026, 2, 1)),
                new MeetingScheduled(
                        SITTING,
                        STEERING,
                        TOWN,
                        Instant.parse("2026-02-10T09:00:00Z"),
                        "radnice",
                        List.of(),
                        List.of(new InvitedMember(HEAD, id("seat of the head"), Side.COMMISSIONER))),
                new MeetingOpened(SITTING, LocalDate.of(2026, 2, 10)),
                new AttendanceRecorded(SITTING, HEAD, id("seat of the head"), Side.COMMISSIONER, Attendance.PRESENT),
                new StatuteDrafted(PROCESS, 2, 1, PlanningStory.rules(List.of()), LocalDate.of(2026, 2, 1)),
                new DecisionTaken(
                        SITTING,
                        id("decision"),
                        Body.STEERING_GROUP,
                        Matter.STATUTE,
                        PROCESS,
                        1,
                        DecisionRule.MAJORITY,
                        1,
                        CARRIED,
                        true),
                new StatuteApprovedBySteeringGroup(PROCESS, 2, 1, SITTING),
                new StatuteOpinionGiven(PROCESS, 2, 1, "sociální komise", true, LocalDate.of(2026, 2, 17)));
    }

    private void leader() {
        story.on("2026-03-02")
                .then(
                        new MembershipApplied(GROUP, MEMBERSHIP, LEADER, Side.USER, null),
                        new MembershipStarted(GROUP, MEMBERSHIP, LEADER, Side.USER, null, LocalDate.of(2026, 3, 2)),
                        new LeaderNotElected(
                                GROUP, id("election"), MEMBERSHIP, LEADER, LocalDate.of(2026, 3, 2), FAILED, 1),
                        elected(MEMBERSHIP, LEADER),
                        new OfficeHandedOver(PROCESS, "group-leader", GROUP, LEADER, LocalDate.of(2026, 3, 2)),
                        new LeaderNotRecalled(
                                GROUP,
                                id("recall"),
                                MEMBERSHIP,
                                LEADER,
                                text("recall"),
                                LocalDate.of(2026, 5, 4),
                                FAILED,
                                1),
                        new LeaderRecalled(
                                GROUP,
                                PROCESS,
                                id("recall"),
                                MEMBERSHIP,
                                LEADER,
                                text("recall"),
                                LocalDate.of(2026, 6, 1),
                                CARRIED,
                                1),
                        new OfficeHandedOver(PROCESS, "group-leader", GROUP, null, LocalDate.of(2026, 6, 1)));
    }

    private void end() {
        story.on("2026-07-01")
                .then(
                        new MembershipTransferred(
                                GROUP, MEMBERSHIP, NEXT_MEMBERSHIP, SUCCESSOR, LocalDate.of(2026, 7, 1)),
                        new MembershipEnded(
                                GROUP, MEMBERSHIP, LEADER, MembershipEnd.TRANSFERRED, LocalDate.of(2026, 7, 1)),
                        new MembershipApplied(GROUP, NEXT_MEMBERSHIP, SUCCESSOR, Side.USER, null),
                        new MembershipStarted(
                                GROUP, NEXT_MEMBERSHIP, SUCCESSOR, Side.USER, null, LocalDate.of(2026, 7, 1)),
                        elected(NEXT_MEMBERSHIP, SUCCESSOR),
                        new LeaderSeatVacated(GROUP, PROCESS, NEXT_MEMBERSHIP, SUCCESSOR, LeaderSeatEnd.TERM, TERM_END),
                        elected(NEXT_MEMBERSHIP, SUCCESSOR),
                        new AbsencesCounted(
                                GROUP, id("missed meeting"), List.of(new AbsencesInARow(NEXT_MEMBERSHIP, 4))));
    }

    private static LeaderElected elected(UUID membership, UUID member) {
        return new LeaderElected(
                GROUP, PROCESS, id("election"), membership, member, LocalDate.of(2026, 3, 2), TERM_END, CARRIED, 1);
    }
}
