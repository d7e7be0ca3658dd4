package cz.tripartita.gateway.testing;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.dispatch.Commands;
import cz.tripartita.gateway.dispatch.Envelope;
import cz.tripartita.gateway.dispatch.Receipt;
import cz.tripartita.gateway.dispatch.StagedText;
import cz.tripartita.gateway.store.StoryClock;
import cz.tripartita.planning.events.AgendaItem;
import cz.tripartita.planning.events.Area;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.BodyDecisionRule;
import cz.tripartita.planning.events.DecisionRule;
import cz.tripartita.planning.events.DocumentKind;
import cz.tripartita.planning.events.DocumentPath;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.Fraction;
import cz.tripartita.planning.events.LeaderElection;
import cz.tripartita.planning.events.Matter;
import cz.tripartita.planning.events.PlanningTies;
import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.ProposalKind;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.events.StatuteRules;
import cz.tripartita.planning.events.TargetGroup;
import cz.tripartita.planning.events.Threshold;
import cz.tripartita.planning.group.ApplyForMembership;
import cz.tripartita.planning.group.ElectLeader;
import cz.tripartita.planning.group.EstablishGroup;
import cz.tripartita.planning.group.SignRulesOfProcedure;
import cz.tripartita.planning.meeting.OpenMeeting;
import cz.tripartita.planning.meeting.RecordAttendance;
import cz.tripartita.planning.meeting.ScheduleMeeting;
import cz.tripartita.planning.organisation.RegisterOrganisation;
import cz.tripartita.planning.person.RegisterPerson;
import cz.tripartita.planning.process.AdoptStatute;
import cz.tripartita.planning.process.DraftStatute;
import cz.tripartita.planning.process.EstablishProcess;
import cz.tripartita.planning.proposal.DeclareConsensus;
import cz.tripartita.planning.proposal.DeclarePosition;
import cz.tripartita.planning.proposal.SubmitProposal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A made-up town with one group, a member of each side and an open meeting, made by real commands in story time. */
public final class SmallTown {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final String AREA = "seniors";

    private final Commands commands;
    private final StoryClock clock;
    private final String municipality;
    private final UUID coordinator = UUID.randomUUID();
    private final UUID provider = UUID.randomUUID();
    private final UUID city = UUID.randomUUID();
    private final UUID process = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();
    private final Map<Side, UUID> members = new EnumMap<>(Side.class);
    private final Map<Side, UUID> memberships = new EnumMap<>(Side.class);
    private @Nullable LeaderElection leaders;
    private List<Body> publicSittings = List.of(Body.WORKING_GROUP);
    private final List<DocumentPath> documentPaths = new ArrayList<>();

    public SmallTown(Commands commands, StoryClock clock, String municipality) {
        this.commands = commands;
        this.clock = clock;
        this.municipality = municipality;
    }

    /** Lets the statute close the sittings to the public. */
    public SmallTown behindClosedDoors() {
        publicSittings = List.of();
        return this;
    }

    /** Lets groups elect leaders, by two thirds present and more than half of the ballots. */
    public SmallTown withLeaders(int termMonths) {
        leaders = new LeaderElection(new Threshold(new Fraction(2, 3), new Fraction(1, 2)), termMonths);
        return this;
    }

    /** The member of a side is elected leader at the open meeting. */
    public Receipt elect(Side side) {
        return send(new ElectLeader(group, meeting, Objects.requireNonNull(memberships.get(side)), members.size()));
    }

    /** Lets documents of a kind take steps. */
    public SmallTown withSteps(DocumentKind kind, DocumentStep... steps) {
        documentPaths.add(new DocumentPath(kind, List.of(steps), List.of()));
        return this;
    }

    /** Founds the process, the group and its members, and opens a meeting. */
    public SmallTown found() {
        register(coordinator);
        organisation(city, "Město Lhotka", "00000019", FounderKind.MUNICIPALITY);
        organisation(provider, "Dílna Slunečnice, z. s.", "12345679", FounderKind.NON_GOVERNMENTAL);
        send(new EstablishProcess(process, "Komunitní plánování"));
        send(new DraftStatute(process, statute()));
        send(new AdoptStatute(process, 1, today(), new Resolution(Body.COUNCIL, "1/25", today())));
        send(new EstablishGroup(group, process, null, "Pracovní skupina senioři", List.of(AREA), List.of()));
        join(Side.COMMISSIONER, city);
        join(Side.PROVIDER, provider);
        join(Side.USER, null);
        return this;
    }

    private StatuteRules statute() {
        return new StatuteRules(
                List.of(new Area(AREA, "Senioři", List.of(TargetGroup.SENIORS), List.of())),
                List.of(Side.values()),
                List.of(new BodyDecisionRule(
                        Body.WORKING_GROUP, Matter.PLANNING_CONTENT, DecisionRule.CONSENSUS, null)),
                publicSittings,
                documentPaths,
                1,
                false,
                leaders,
                null,
                true,
                null,
                0,
                30,
                null,
                List.of(),
                List.of());
    }

    private void organisation(UUID id, String name, String ico, FounderKind founder) {
        send(new RegisterOrganisation(id, name, ico, founder));
    }

    private void join(Side side, @Nullable UUID organisation) {
        UUID person = UUID.randomUUID();
        UUID membership = UUID.randomUUID();
        register(person);
        send(new ApplyForMembership(group, membership, person, side, organisation));
        send(new SignRulesOfProcedure(group, membership, 1));
        members.put(side, person);
        memberships.put(side, membership);
    }

    private void register(UUID person) {
        StagedText name = text("Osoba " + person);
        send(new RegisterPerson(person, new ErasableText(name.textId(), name.digest()), null), staff(), name);
    }

    /** A text as the gateway would stage it. */
    public static StagedText text(String text) {
        return new StagedText(UUID.randomUUID(), "00", "0".repeat(64), text, null);
    }

    /** Puts a proposal before the group. */
    public UUID submitProposal(String title) {
        UUID proposal = UUID.randomUUID();
        send(new SubmitProposal(
                proposal,
                group,
                AREA,
                ProposalKind.PRIORITY,
                title,
                title + ": znění návrhu.",
                null,
                null,
                List.of(),
                new PlanningTies(null, null, null),
                List.of()));
        return proposal;
    }

    /** Opens a meeting with the proposals on its agenda and all members present. */
    public UUID openMeeting(List<UUID> proposals) {
        List<AgendaItem> agenda = proposals.stream()
                .map(proposal -> new AgendaItem("Návrh " + proposal, proposal, null))
                .toList();
        send(new ScheduleMeeting(meeting, group, clock.instant(), "Radnice", agenda));
        send(new OpenMeeting(meeting));
        members.values().forEach(member -> send(new RecordAttendance(meeting, member, Attendance.PRESENT)));
        return meeting;
    }

    /** A priority on which all members agreed at a meeting. */
    public UUID agreedPriority(String title) {
        UUID proposal = submitProposal(title);
        openMeeting(List.of(proposal));
        members.keySet().forEach(side -> declare(proposal, side, Position.AGREE));
        send(new DeclareConsensus(proposal, meeting, 1));
        return proposal;
    }

    /** The member of a side declares a stance that wants no reason. */
    public Receipt declare(UUID proposal, Side side, Position position) {
        UUID person = member(side);
        return send(
                new DeclarePosition(proposal, 1, person, position, null, null),
                new Caller(municipality + "-member", person, "member", null, municipality));
    }

    /** The member of a side takes another stance than the one before, so that every call is an event. */
    public Receipt changeStance(UUID proposal, Side side, int time) {
        UUID person = member(side);
        StagedText text = text("výhrada " + time);
        ErasableText reason = new ErasableText(text.textId(), text.digest());
        Caller member = new Caller(municipality + "-member", person, "member", null, municipality);
        Position position = time / Side.values().length % 2 == 0 ? Position.STAND_ASIDE : Position.OBJECT;
        return send(new DeclarePosition(proposal, 1, person, position, reason, null), member, text);
    }

    public UUID member(Side side) {
        return Objects.requireNonNull(members.get(side));
    }

    public String municipality() {
        return municipality;
    }

    public UUID process() {
        return process;
    }

    public UUID group() {
        return group;
    }

    public UUID meeting() {
        return meeting;
    }

    public UUID provider() {
        return provider;
    }

    /** Someone with a role, who acts for an organisation or for none. */
    public Caller caller(String role, @Nullable UUID organisation) {
        return new Caller(municipality + "-" + role, coordinator, role, organisation, municipality);
    }

    private Caller staff() {
        return caller("coordinator", null);
    }

    /** Today by the story clock, in Prague. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PRAGUE);
    }

    /** Moves the story to noon UTC of a day. */
    public void on(LocalDate day) {
        clock.tellFrom(Instant.parse(day + "T12:00:00Z"));
    }

    public Receipt send(Object command) {
        return send(command, staff());
    }

    public Receipt send(Object command, Caller caller, StagedText... texts) {
        return sendOf(today(), command, caller, texts);
    }

    /** Sends what happened on a day, according to the paper. */
    public Receipt sendOf(LocalDate happenedOn, Object command, Caller caller, StagedText... texts) {
        UUID request = UUID.randomUUID();
        return commands.dispatch(
                command,
                new Envelope(
                        UUID.randomUUID(),
                        caller,
                        happenedOn,
                        null,
                        null,
                        request,
                        request,
                        null,
                        null,
                        List.of(texts)));
    }
}
