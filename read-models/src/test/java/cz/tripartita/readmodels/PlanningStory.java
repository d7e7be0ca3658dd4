package cz.tripartita.readmodels;

import static cz.tripartita.readmodels.Story.id;

import cz.tripartita.planning.events.AgendaItem;
import cz.tripartita.planning.events.Ancestor;
import cz.tripartita.planning.events.AncestorRelation;
import cz.tripartita.planning.events.Area;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.BodyDecisionRule;
import cz.tripartita.planning.events.CountedPosition;
import cz.tripartita.planning.events.DecisionRule;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentPath;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.GroupEvent.FacilitatorAppointed;
import cz.tripartita.planning.events.GroupEvent.FacilitatorReleased;
import cz.tripartita.planning.events.GroupEvent.GroupEstablished;
import cz.tripartita.planning.events.GroupEvent.MembershipApplied;
import cz.tripartita.planning.events.GroupEvent.MembershipEnded;
import cz.tripartita.planning.events.GroupEvent.MembershipStarted;
import cz.tripartita.planning.events.GroupEvent.RulesOfProcedureSigned;
import cz.tripartita.planning.events.GroupEvent.TaskAssigned;
import cz.tripartita.planning.events.GroupEvent.TaskCheckedOff;
import cz.tripartita.planning.events.InvitedMember;
import cz.tripartita.planning.events.Matter;
import cz.tripartita.planning.events.MeetingEvent.AgendaItemAdded;
import cz.tripartita.planning.events.MeetingEvent.AttendanceRecorded;
import cz.tripartita.planning.events.MeetingEvent.GuestRecorded;
import cz.tripartita.planning.events.MeetingEvent.MeetingCancelled;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.MeetingEvent.MeetingOpened;
import cz.tripartita.planning.events.MeetingEvent.MeetingScheduled;
import cz.tripartita.planning.events.MeetingEvent.MinutesApproved;
import cz.tripartita.planning.events.MeetingEvent.MinutesDrafted;
import cz.tripartita.planning.events.MeetingEvent.MinutesPublished;
import cz.tripartita.planning.events.MembershipEnd;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.PersonEvent.PersonRegistered;
import cz.tripartita.planning.events.PlanningTies;
import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.ProcessEvent.ProcessEstablished;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ProposalEvent.ClosedWithoutConsensus;
import cz.tripartita.planning.events.ProposalEvent.ConsensusReached;
import cz.tripartita.planning.events.ProposalEvent.PositionDeclared;
import cz.tripartita.planning.events.ProposalEvent.ProposalAdjourned;
import cz.tripartita.planning.events.ProposalEvent.ProposalMerged;
import cz.tripartita.planning.events.ProposalEvent.ProposalResumed;
import cz.tripartita.planning.events.ProposalEvent.ProposalSplit;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.planning.events.ProposalEvent.ProposalSuperseded;
import cz.tripartita.planning.events.ProposalEvent.ProposalWithdrawn;
import cz.tripartita.planning.events.ProposalEvent.WordingAmended;
import cz.tripartita.planning.events.ProposalKind;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.events.SideAttendance;
import cz.tripartita.planning.events.StatuteRules;
import cz.tripartita.planning.events.TargetGroup;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A made-up group in Plzeň, from its establishment through the May meetings of two years; every kind of event of planning
 * happens in it at least once.
 */
public final class PlanningStory {

    public static final UUID PROCESS = id("process");
    public static final UUID GROUP = id("group seniors");
    public static final UUID MAY = id("meeting May 2026");
    public static final UUID JUNE = id("meeting June 2026");
    public static final UUID NEXT_MAY = id("meeting May 2027");

    public static final UUID CITY = id("organisation city");
    public static final UUID DIAKONIE = id("organisation Diakonie");

    public static final UUID FACILITATOR = id("facilitator");
    public static final UUID OFFICIAL = id("official");
    public static final UUID PROVIDER = id("provider");
    public static final UUID CITIZEN = id("citizen");
    public static final UUID NEIGHBOUR = id("neighbour");
    public static final UUID LATECOMER = id("latecomer");

    /** Disputed, amended, then agreed on. */
    public static final UUID EXPRES = id("proposal Senior Expres");

    public static final UUID WITHDRAWN = id("proposal withdrawn");
    public static final UUID CLOSED = id("proposal closed");
    /** Adjourned, resumed, still open. */
    public static final UUID OPEN = id("proposal open");

    public static final UUID SUPERSEDED = id("proposal superseded");
    public static final UUID SUCCESSOR = id("proposal successor");
    public static final UUID MERGED_ONE = id("proposal merged 1");
    public static final UUID MERGED_TWO = id("proposal merged 2");
    public static final UUID MERGER = id("proposal merger");
    public static final UUID SPLIT = id("proposal split");
    public static final UUID PART_ONE = id("proposal part 1");
    public static final UUID PART_TWO = id("proposal part 2");

    private final Story story;

    private PlanningStory(Story story) {
        this.story = story;
    }

    /** Tells the story, with another municipality's beside it. */
    public static void tell(Story story) {
        PlanningStory planning = new PlanningStory(story);
        planning.elsewhere();
        planning.foundation();
        planning.memberships();
        planning.mayMeeting();
        planning.disputedProposal();
        planning.otherProposals();
        planning.minutes();
        planning.nextYear();
        planning.mergerAndSplit();
    }

    public static UUID membership(UUID member) {
        return id("membership " + member);
    }

    public static ErasableText text(String name) {
        return new ErasableText(id("text " + name), "digest of " + name);
    }

    public static Resolution council(String number, String day) {
        return new Resolution(Body.COUNCIL, number, LocalDate.parse(day));
    }

    private void elsewhere() {
        story.in("zatec").on("2026-01-02").by("coordinator", id("coordinator of Žatec"));
        story.then(
                new ProcessEstablished(id("process Žatec"), "zatec", "KPSS Žatec"),
                statute(id("process Žatec"), 1, "2026-01-02", List.of(Body.WORKING_GROUP)),
                new GroupEstablished(
                        id("group Žatec"),
                        id("process Žatec"),
                        "zatec",
                        Body.WORKING_GROUP,
                        "Péče",
                        List.of("seniors"),
                        List.of()),
                submitted(
                        id("proposal Žatec"),
                        id("group Žatec"),
                        id("process Žatec"),
                        "zatec",
                        "Denní stacionář",
                        List.of(),
                        id("coordinator of Žatec")));
        story.in("plzen");
    }

    private void foundation() {
        story.on("2026-01-05")
                .by("coordinator", id("coordinator"))
                .then(
                        new PersonRegistered(CITIZEN, "plzen", text("name of citizen"), text("contact of citizen")),
                        new PersonRegistered(PROVIDER, "plzen", text("name of provider"), null),
                        new OrganisationRegistered(
                                CITY, "plzen", "Statutární město Plzeň", "00075370", FounderKind.MUNICIPALITY),
                        new OrganisationRegistered(
                                DIAKONIE, "plzen", "Diakonie Západ", "45331154", FounderKind.NON_GOVERNMENTAL),
                        new ProcessEstablished(PROCESS, "plzen", "KPSS Plzeň"),
                        statute(PROCESS, 1, "2026-01-05", List.of(Body.WORKING_GROUP)),
                        new GroupEstablished(
                                GROUP,
                                PROCESS,
                                "plzen",
                                Body.WORKING_GROUP,
                                "Senioři",
                                List.of("seniors"),
                                List.of(FACILITATOR)),
                        new FacilitatorAppointed(GROUP, id("stand-in")),
                        new FacilitatorReleased(GROUP, id("stand-in")));
    }

    private void memberships() {
        story.on("2026-02-02");
        join(OFFICIAL, Side.COMMISSIONER, CITY);
        join(PROVIDER, Side.PROVIDER, DIAKONIE);
        join(CITIZEN, Side.USER, null);
        join(NEIGHBOUR, Side.USER, null);
        story.then(new MembershipApplied(GROUP, membership(LATECOMER), LATECOMER, Side.USER, null));
    }

    private void join(UUID member, Side side, @Nullable UUID organisation) {
        story.then(
                new MembershipApplied(GROUP, membership(member), member, side, organisation),
                new RulesOfProcedureSigned(GROUP, membership(member), member, 1, LocalDate.of(2026, 2, 2)),
                new MembershipStarted(GROUP, membership(member), member, side, organisation, LocalDate.of(2026, 2, 2)));
    }

    private void mayMeeting() {
        story.on("2026-04-20").by("facilitator", FACILITATOR);
        story.then(
                new MeetingScheduled(
                        MAY,
                        GROUP,
                        "plzen",
                        Instant.parse("2026-05-12T12:00:00Z"),
                        "Radnice, sál 1",
                        List.of(new AgendaItem("Zahájení", null, null)),
                        invited(NEIGHBOUR)),
                new MeetingScheduled(
                        JUNE,
                        GROUP,
                        "plzen",
                        Instant.parse("2026-06-09T12:00:00Z"),
                        "Radnice, sál 2",
                        List.of(),
                        invited(NEIGHBOUR)),
                new AgendaItemAdded(MAY, new AgendaItem("Senior Expres", EXPRES, null)));
        story.by("member", PROVIDER).then(submitted(EXPRES, "Senior Expres", List.of(), PROVIDER));
        story.on("2026-05-12").by("facilitator", FACILITATOR);
        story.then(
                new MeetingOpened(MAY, LocalDate.of(2026, 5, 12)),
                attendance(OFFICIAL, Side.COMMISSIONER, Attendance.PRESENT),
                attendance(PROVIDER, Side.PROVIDER, Attendance.PRESENT),
                attendance(CITIZEN, Side.USER, Attendance.ABSENT),
                attendance(CITIZEN, Side.USER, Attendance.PRESENT),
                attendance(NEIGHBOUR, Side.USER, Attendance.EXCUSED),
                new GuestRecorded(MAY, "Plzeňský kraj", text("guest")));
    }

    private void disputedProposal() {
        story.by("member", CITIZEN).then(declared(EXPRES, 1, CITIZEN, Side.USER, null, Position.OBJECT, CITIZEN));
        story.by("member", PROVIDER)
                .then(
                        declared(EXPRES, 1, PROVIDER, Side.PROVIDER, DIAKONIE, Position.AGREE, PROVIDER),
                        new WordingAmended(
                                EXPRES,
                                1,
                                2,
                                "Doprava pro seniory i o víkendu.",
                                "digest 2",
                                "Uživatelé chtějí i víkend.",
                                PROVIDER),
                        declared(EXPRES, 2, PROVIDER, Side.PROVIDER, DIAKONIE, Position.AGREE, PROVIDER));
        story.by("member", CITIZEN)
                .then(
                        declared(EXPRES, 2, CITIZEN, Side.USER, null, Position.STAND_ASIDE, CITIZEN),
                        declared(EXPRES, 2, CITIZEN, Side.USER, null, Position.AGREE, CITIZEN));
        story.by("facilitator", FACILITATOR)
                .then(
                        declared(EXPRES, 2, OFFICIAL, Side.COMMISSIONER, CITY, Position.AGREE, FACILITATOR),
                        consensus(EXPRES, 2, MAY, 1, "digest 2"));
    }

    private void otherProposals() {
        story.by("member", PROVIDER)
                .then(submitted(WITHDRAWN, "Jídelna", List.of(), PROVIDER))
                .on("2026-05-13")
                .then(new ProposalWithdrawn(WITHDRAWN, 1, text("withdrawal"), PROVIDER));
        story.on("2026-05-12")
                .by("facilitator", FACILITATOR)
                .then(
                        submitted(CLOSED, "Zrušit pečovatelskou službu", List.of(), FACILITATOR),
                        declared(CLOSED, 1, CITIZEN, Side.USER, null, Position.OBJECT, FACILITATOR),
                        new ClosedWithoutConsensus(CLOSED, 1, MAY, "Námitka uživatelů trvá.", List.of(CITIZEN)),
                        submitted(OPEN, "Lavičky u polikliniky", List.of(), FACILITATOR),
                        declared(OPEN, 1, NEIGHBOUR, Side.USER, null, Position.AGREE, FACILITATOR),
                        declared(OPEN, 1, CITIZEN, Side.USER, null, Position.AGREE, FACILITATOR),
                        new ProposalAdjourned(OPEN, 1, "Čeká se na odbor dopravy."),
                        submitted(SUPERSEDED, "Katalog služeb tištěný", List.of(), FACILITATOR),
                        consensus(SUPERSEDED, 1, MAY, 1, "digest 1"),
                        new TaskAssigned(
                                GROUP, id("task"), MAY, "Zjistit cenu lavičky", DIAKONIE, LocalDate.of(2026, 6, 1)));
    }

    private void minutes() {
        story.then(
                new MeetingClosed(MAY, GROUP, sides(), true),
                new MinutesDrafted(MAY, 1, text("minutes 1"), sides(), true, List.of(id("task")), FACILITATOR),
                new MinutesDrafted(MAY, 2, text("minutes 2"), sides(), true, List.of(id("task")), FACILITATOR));
        story.on("2026-05-20").by("head", id("head")).then(new MinutesApproved(MAY, 2, id("head")));
        story.by("facilitator", FACILITATOR)
                .then(new MinutesPublished(MAY, 2), new MeetingCancelled(JUNE, "Málo návrhů."));
    }

    private void nextYear() {
        story.on("2026-09-01").by("coordinator", id("coordinator"));
        story.then(
                statute(PROCESS, 2, "2026-09-01", List.of()),
                new MembershipEnded(
                        GROUP, membership(NEIGHBOUR), NEIGHBOUR, MembershipEnd.LEFT, LocalDate.of(2026, 9, 1)),
                new ProposalResumed(OPEN, 1),
                new MembershipStarted(
                        GROUP, membership(LATECOMER), LATECOMER, Side.USER, null, LocalDate.of(2026, 9, 1)));
        story.on("2027-05-11").by("facilitator", FACILITATOR);
        story.then(
                new MeetingScheduled(
                        NEXT_MAY,
                        GROUP,
                        "plzen",
                        Instant.parse("2027-05-11T12:00:00Z"),
                        "Radnice, sál 1",
                        List.of(),
                        invited(LATECOMER)),
                submitted(
                        SUCCESSOR,
                        "Katalog služeb na webu",
                        List.of(new Ancestor(AncestorRelation.SUPERSEDES, SUPERSEDED)),
                        FACILITATOR),
                consensus(SUCCESSOR, 1, NEXT_MAY, 2, "digest 1"));
        story.by("policy", null).then(new ProposalSuperseded(SUPERSEDED, SUCCESSOR));
        story.by("facilitator", FACILITATOR).then(new TaskCheckedOff(GROUP, id("task"), NEXT_MAY));
    }

    private void mergerAndSplit() {
        story.then(
                submitted(MERGED_ONE, "Hřiště", List.of(), FACILITATOR),
                submitted(MERGED_TWO, "Herní prvky", List.of(), FACILITATOR),
                new ProposalMerged(MERGED_ONE, MERGER),
                new ProposalMerged(MERGED_TWO, MERGER),
                submitted(
                        MERGER,
                        "Hřiště s herními prvky",
                        List.of(
                                new Ancestor(AncestorRelation.MERGED_FROM, MERGED_ONE),
                                new Ancestor(AncestorRelation.MERGED_FROM, MERGED_TWO)),
                        FACILITATOR),
                submitted(SPLIT, "Doprava a doprovod", List.of(), FACILITATOR),
                new ProposalSplit(SPLIT, List.of(PART_ONE, PART_TWO)),
                submitted(PART_ONE, "Doprava", List.of(new Ancestor(AncestorRelation.SPLIT_FROM, SPLIT)), FACILITATOR),
                submitted(
                        PART_TWO, "Doprovod", List.of(new Ancestor(AncestorRelation.SPLIT_FROM, SPLIT)), FACILITATOR));
    }

    private static StatuteAdopted statute(UUID process, int version, String day, List<Body> publicSittings) {
        return new StatuteAdopted(
                process,
                version,
                LocalDate.parse(day),
                council("518/20", day),
                version == 1 ? null : version - 1,
                rules(publicSittings));
    }

    public static StatuteRules rules(List<Body> publicSittings) {
        return new StatuteRules(
                List.of(
                        new Area("seniors", "Senioři", List.of(TargetGroup.SENIORS), List.of()),
                        new Area(
                                "families",
                                "Rodiny",
                                List.of(TargetGroup.FAMILIES_WITH_CHILDREN_AND_YOUTH),
                                List.of())),
                List.of(Side.values()),
                List.of(new BodyDecisionRule(
                        Body.WORKING_GROUP, Matter.PLANNING_CONTENT, DecisionRule.CONSENSUS, null)),
                publicSittings,
                List.of(new DocumentPath(
                        DocumentKind.REALISATION_PLAN,
                        List.of(DocumentStep.COUNCIL, DocumentStep.PUBLICATION),
                        List.of())),
                1,
                false,
                null,
                null,
                true,
                null,
                7,
                30,
                null,
                List.of(),
                List.of());
    }

    private static ProposalSubmitted submitted(UUID proposal, String title, List<Ancestor> ancestors, UUID by) {
        return submitted(proposal, GROUP, PROCESS, "plzen", title, ancestors, by);
    }

    private static ProposalSubmitted submitted(
            UUID proposal,
            UUID group,
            UUID process,
            String municipality,
            String title,
            List<Ancestor> ancestors,
            UUID by) {
        return new ProposalSubmitted(
                proposal,
                group,
                process,
                municipality,
                proposal.equals(SUPERSEDED) ? "families" : "seniors",
                ProposalKind.MEASURE,
                title,
                title + ".",
                "digest 1",
                text("reasons"),
                Money.czk("120000"),
                List.of("město", "kraj"),
                new PlanningTies(null, "2.1", null),
                ancestors,
                by);
    }

    private static PositionDeclared declared(
            UUID proposal, int round, UUID member, Side side, @Nullable UUID organisation, Position position, UUID by) {
        return new PositionDeclared(
                proposal,
                round,
                member,
                membership(member),
                side,
                organisation,
                position,
                text("position"),
                by,
                by.equals(member) ? null : MAY);
    }

    private static ConsensusReached consensus(
            UUID proposal, int round, UUID meeting, int statuteVersion, String digest) {
        return new ConsensusReached(
                proposal,
                GROUP,
                round,
                meeting,
                statuteVersion,
                digest,
                List.of(
                        counted(OFFICIAL, Side.COMMISSIONER, CITY),
                        counted(PROVIDER, Side.PROVIDER, DIAKONIE),
                        counted(CITIZEN, Side.USER, null)),
                sides(),
                proposal.equals(SUCCESSOR) ? List.of(SUPERSEDED) : List.of());
    }

    private static CountedPosition counted(UUID member, Side side, @Nullable UUID organisation) {
        return new CountedPosition(member, membership(member), side, organisation, Position.AGREE, true);
    }

    private static List<InvitedMember> invited(UUID another) {
        return List.of(
                new InvitedMember(OFFICIAL, membership(OFFICIAL), Side.COMMISSIONER),
                new InvitedMember(PROVIDER, membership(PROVIDER), Side.PROVIDER),
                new InvitedMember(CITIZEN, membership(CITIZEN), Side.USER),
                new InvitedMember(another, membership(another), Side.USER));
    }

    private static List<SideAttendance> sides() {
        return List.of(
                new SideAttendance(Side.COMMISSIONER, 1, 1),
                new SideAttendance(Side.PROVIDER, 1, 1),
                new SideAttendance(Side.USER, 2, 1));
    }

    private static AttendanceRecorded attendance(UUID member, Side side, Attendance attendance) {
        return new AttendanceRecorded(MAY, member, membership(member), side, attendance);
    }
}
