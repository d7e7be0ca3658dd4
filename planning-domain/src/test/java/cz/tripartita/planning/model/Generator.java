package cz.tripartita.planning.model;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningSamples;
import cz.tripartita.planning.events.AgendaItem;
import cz.tripartita.planning.events.Attendance;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.ProposalEvent.ConsensusReached;
import cz.tripartita.planning.events.ProposalKind;
import cz.tripartita.planning.events.Side;
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
import cz.tripartita.planning.model.Model.Member;
import cz.tripartita.planning.model.Model.Proposal;
import cz.tripartita.planning.proposal.AdjournProposal;
import cz.tripartita.planning.proposal.AmendWording;
import cz.tripartita.planning.proposal.CloseWithoutConsensus;
import cz.tripartita.planning.proposal.DeclareConsensus;
import cz.tripartita.planning.proposal.DeclarePosition;
import cz.tripartita.planning.proposal.MergeProposals;
import cz.tripartita.planning.proposal.ResumeProposal;
import cz.tripartita.planning.proposal.SplitProposal;
import cz.tripartita.planning.proposal.SplitProposal.Part;
import cz.tripartita.planning.proposal.SubmitProposal;
import cz.tripartita.planning.proposal.SupersedeProposal;
import cz.tripartita.planning.proposal.WithdrawProposal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Makes random commands. It looks at the model, so that about half of the commands lead towards a consensus; the others
 * are anything by anybody.
 */
final class Generator {

    private static final List<UUID> PERSONS = persons();
    private static final List<Side> SIDES = List.of(Side.values());

    private final Random random;
    private final Model model;
    private final Deque<Step> due = new ArrayDeque<>();
    private final Set<UUID> followed = new HashSet<>();
    private LocalDate day = World.FIRST_DAY;
    private int ids;

    Generator(long seed, Model model) {
        this.random = new Random(seed);
        this.model = model;
    }

    Step next() {
        if (!due.isEmpty() && chance(90)) {
            return due.poll();
        }
        if (chance(12)) {
            day = day.plusDays(1 + random.nextInt(3));
        }
        if (chance(1)) {
            day = day.plusDays(32);
        }
        Group group = model.groups.get(World.GROUPS.get(chance(75) ? 0 : 1));
        return chance(75) ? helpful(group) : anything(group);
    }

    /** Sends what the policy would send once a proposal has reached consensus. */
    void follow(Object latest) {
        if (latest instanceof MeetingClosed closed && followed.add(closed.meetingId())) {
            due.add(new Step(new CountAbsences(closed.groupId(), closed.meetingId()), at("policy", null)));
        }
        if (latest instanceof ConsensusReached reached && followed.add(reached.proposalId())) {
            reached.supersedes()
                    .forEach(earlier -> due.add(
                            new Step(new SupersedeProposal(earlier, reached.proposalId()), at("policy", null))));
        }
    }

    private Step helpful(Group group) {
        UUID facilitator = World.FACILITATORS.get(ofGroup(group));
        if (!group.facilitators.contains(facilitator) && chance(40)) {
            return new Step(
                    new AppointFacilitator(group.id, facilitator), at("coordinator", PlanningSamples.id("office")));
        }
        Proposal adjourned =
                any(model.proposals.values(), it -> it.status.equals("ADJOURNED") && it.group.equals(group.id));
        if (adjourned != null && chance(15)) {
            return led(group, new ResumeProposal(adjourned.id));
        }
        if (group.members().size() < 3 + random.nextInt(3)) {
            return joining(group);
        }
        Member unsigned = any(group.members(), it -> !it.takesPartOn(day));
        if (unsigned != null && chance(85)) {
            return signing(group, unsigned);
        }
        Proposal proposal = any(model.proposals.values(), it -> it.isOpen() && it.group.equals(group.id));
        if (proposal == null) {
            return submitting(group);
        }
        Meeting meeting = any(model.meetings.values(), it -> it.group.equals(group.id) && it.phase.equals("open"));
        return meeting == null ? convening(group) : discussing(group, meeting, proposal);
    }

    private Step joining(Group group) {
        Member waiting = any(
                group.applications.values(), it -> it.since == null && !it.gone && group.memberOf(it.person) == null);
        return waiting == null || chance(20) ? applying(group) : signing(group, waiting);
    }

    private Step convening(Group group) {
        Meeting scheduled =
                any(model.meetings.values(), it -> it.group.equals(group.id) && it.phase.equals("scheduled"));
        if (scheduled != null) {
            return led(group, new OpenMeeting(scheduled.id));
        }
        List<AgendaItem> agenda = new ArrayList<>();
        model.proposals.values().stream()
                .filter(it -> it.group.equals(group.id) && it.isOpen() && chance(70))
                .forEach(it -> agenda.add(new AgendaItem("Návrh", it.id, null)));
        return led(group, new ScheduleMeeting(id(), group.id, start(), "radnice", agenda));
    }

    /** Mostly as late as the statute wants it. */
    private Instant start() {
        return day.plusDays(chance(95) ? 2 : random.nextInt(3)).atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    private Step discussing(Group group, Meeting meeting, Proposal proposal) {
        if (!meeting.agenda.contains(proposal.id) && chance(85)) {
            return led(group, new AddAgendaItem(meeting.id, "Návrh", proposal.id, null));
        }
        Member unfound = any(group.members(), it -> !meeting.found.containsKey(it.membership));
        if (unfound != null && chance(90)) {
            return led(group, new RecordAttendance(meeting.id, unfound.person, attendance(unfound)));
        }
        if (chance(5)) {
            return led(group, new CloseMeeting(meeting.id));
        }
        if (Model.versionOn(day) == 2 && chance(12)) {
            Member candidate = any(group.members(), meeting::isThere);
            return leading(group, meeting, candidate == null ? group.members().getFirst() : candidate);
        }
        Member silent = any(
                group.members(),
                it -> !proposal.positions.containsKey(it.membership) && (meeting.isThere(it) || chance(40)));
        if (silent != null && chance(90)) {
            boolean willing = chance(meeting.isThere(silent) ? 88 : 50);
            return declaring(proposal, silent, meeting, willing ? Position.AGREE : position());
        }
        Member against = any(
                group.members(),
                it -> proposal.positions.containsKey(it.membership)
                        && proposal.positions.get(it.membership).position() != Position.AGREE);
        if (against != null && chance(40)) {
            return chance(75)
                    ? declaring(proposal, against, meeting, Position.AGREE)
                    : personal(against.person, new LeaveGroup(group.id, against.membership));
        }
        return led(group, new DeclareConsensus(proposal.id, meeting.id, round(proposal)));
    }

    private Step anything(Group group) {
        Meeting meeting = any(model.meetings.values(), it -> true);
        Proposal proposal = any(model.proposals.values(), it -> it.isOpen() || chance(30));
        Member member = any(group.applications.values(), it -> true);
        int kind = random.nextInt(31);
        if (kind >= 27 && member != null && meeting != null) {
            return leading(group, meeting, member);
        }
        if (kind < 6 || meeting == null || proposal == null || member == null) {
            return anythingInGroup(group, meeting, member, kind);
        }
        return kind < 13 ? anythingAtMeeting(group, meeting, proposal, kind) : anythingOn(group, meeting, proposal);
    }

    private Step anythingInGroup(Group group, Meeting meeting, Member member, int kind) {
        if (member == null || kind == 0) {
            return applying(group);
        }
        UUID task = group.tasks.isEmpty() || chance(40)
                ? id()
                : List.copyOf(group.tasks).getLast();
        UUID at = meeting == null ? id() : meeting.id;
        return switch (kind) {
            case 1 -> signing(group, member);
            case 2 -> personal(member.person, new LeaveGroup(group.id, chance(97) ? member.membership : id()));
            case 3 -> led(group, new AssignTask(group.id, task, at, "Úkol", null, null));
            case 4 -> led(group, new CheckOffTask(group.id, task, at));
            case 5 ->
                led(
                        group,
                        chance(80)
                                ? new AppointFacilitator(group.id, World.FACILITATORS.get(ofGroup(group)))
                                : new ReleaseFacilitator(group.id, World.FACILITATORS.get(random.nextInt(2))));
            default -> submitting(group);
        };
    }

    /** Elections and recalls, most of them with half of the ballots, one more or all. */
    private Step leading(Group group, Meeting meeting, Member member) {
        int there = (int) group.members().stream().filter(meeting::isThere).count();
        int ballots = chance(40) ? there : chance(50) ? there / 2 : there / 2 + random.nextInt(3);
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> led(group, new ElectLeader(group.id, meeting.id, member.membership, ballots));
            case 4, 5 -> led(group, new RecallLeader(group.id, meeting.id, text(), ballots));
            case 6 -> new Step(new EndLeaderTerm(group.id), at("scheduler", null));
            case 7 -> new Step(new CountAbsences(group.id, meeting.id), at("policy", null));
            default ->
                personal(
                        member.person,
                        new TransferMembership(
                                group.id, member.membership, chance(96) ? id() : member.membership, person()));
        };
    }

    private Step anythingAtMeeting(Group group, Meeting meeting, Proposal proposal, int kind) {
        UUID at = chance(97) ? meeting.id : id();
        return switch (kind) {
            case 6 -> led(group, new OpenMeeting(at));
            case 7, 8 -> led(group, new RecordAttendance(at, person(), attendance()));
            case 9, 10 -> led(group, new CloseMeeting(at));
            case 11 -> chance(25) ? led(group, new CancelMeeting(at, "nemoc")) : convening(group);
            default -> led(group, new AddAgendaItem(at, "Návrh", chance(97) ? proposal.id : id(), null));
        };
    }

    private Step anythingOn(Group group, Meeting meeting, Proposal proposal) {
        UUID on = chance(98) ? proposal.id : id();
        Group its = chance(90) ? model.groups.get(proposal.group) : group;
        UUID at = chance(95) ? meeting.id : id();
        int round = round(proposal);
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> {
                Member member = any(its.applications.values(), it -> true);
                yield member == null ? applying(its) : declaring(proposal, member, meeting, position());
            }
            case 3, 4 -> authored(proposal, its, new AmendWording(on, round, wording(), "věk"));
            case 5, 6, 7 -> led(its, new DeclareConsensus(on, at, round));
            case 8 -> led(its, new AdjournProposal(on, round, "čas"));
            case 9 -> led(its, new ResumeProposal(on));
            case 10 -> authored(proposal, its, new WithdrawProposal(on, text()));
            case 11 -> led(its, new CloseWithoutConsensus(on, round, at, "neshoda"));
            case 12 -> new Step(new SupersedeProposal(on, someProposal()), at("policy", null));
            default -> chance(50) ? merging(its, proposal) : splitting(its, on);
        };
    }

    private Step applying(Group group) {
        int number = random.nextInt(PERSONS.size());
        Side missing = any(SIDES, it -> group.members().stream().noneMatch(member -> member.side == it));
        Side side = missing != null && chance(60) ? missing : SIDES.get(chance(90) ? number % 3 : random.nextInt(3));
        UUID organisation = side == Side.USER ^ chance(4) ? null : PlanningSamples.id("organisation " + number % 5);
        Member before = any(group.applications.values(), it -> true);
        UUID membership = before != null && chance(4) ? before.membership : id();
        return personal(
                PERSONS.get(number),
                new ApplyForMembership(group.id, membership, PERSONS.get(number), side, organisation));
    }

    private Step signing(Group group, Member member) {
        int version = chance(95) ? Model.versionOn(day) : 1 + random.nextInt(2);
        return personal(member.person, new SignRulesOfProcedure(group.id, member.membership, version));
    }

    private Step submitting(Group group) {
        List<UUID> supersedes = new ArrayList<>();
        Proposal earlier = any(model.proposals.values(), it -> it.status.equals("CONSENSUS_REACHED") || chance(3));
        if (earlier != null && chance(60)) {
            supersedes.add(chance(97) ? earlier.id : id());
        }
        var command = new SubmitProposal(
                id(),
                group.id,
                chance(97) ? World.AREA : "foreigners",
                oneOf(ProposalKind.values()),
                "Návrh",
                wording(),
                null,
                null,
                List.of(),
                World.NO_TIES,
                supersedes);
        Member member = any(group.members(), it -> true);
        return member == null || chance(40)
                ? led(group, command)
                : new Step(command, at("member", chance(90) ? member.person : person()));
    }

    private Step declaring(Proposal proposal, Member member, Meeting meeting, Position position) {
        boolean withReason = position != Position.AGREE ? chance(95) : chance(5);
        boolean onBehalf = chance(meeting.isThere(member) ? 35 : 10);
        UUID at = onBehalf ? (chance(95) ? meeting.id : null) : (chance(5) ? meeting.id : null);
        var command = new DeclarePosition(
                proposal.id, round(proposal), member.person, position, withReason ? text() : null, at);
        return onBehalf
                ? led(model.groups.get(proposal.group), command)
                : new Step(command, at("member", chance(96) ? member.person : person()));
    }

    private Step merging(Group group, Proposal proposal) {
        UUID into = chance(97) ? id() : proposal.id;
        UUID other = chance(90) ? someProposal() : id();
        return led(
                group,
                new MergeProposals(
                        into,
                        List.of(proposal.id, other),
                        World.AREA,
                        ProposalKind.GOAL,
                        "Sloučený",
                        wording(),
                        null,
                        null,
                        List.of(),
                        World.NO_TIES));
    }

    private Step splitting(Group group, UUID proposal) {
        UUID first = id();
        UUID second = chance(95) ? id() : first;
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(first, "První", wording(), null, null, List.of(), World.NO_TIES));
        if (chance(95)) {
            parts.add(new Part(second, "Druhá", wording(), null, null, List.of(), World.NO_TIES));
        }
        return led(group, new SplitProposal(proposal, parts));
    }

    /** Sent by whoever leads the group, mostly. */
    private Step led(Group group, Object command) {
        int who = random.nextInt(100);
        if (who < 80) {
            return new Step(command, at("facilitator", World.FACILITATORS.get(ofGroup(group))));
        }
        if (who < 94) {
            return new Step(command, at(who % 2 == 0 ? "coordinator" : "head", PlanningSamples.id("office")));
        }
        return who < 97
                ? new Step(command, at("facilitator", World.FACILITATORS.get(1 - ofGroup(group))))
                : new Step(command, at("member", person()));
    }

    /** Sent by the person, mostly. */
    private Step personal(UUID person, Object command) {
        return chance(80)
                ? new Step(command, at("member", chance(95) ? person : person()))
                : new Step(command, at("facilitator", World.FACILITATORS.get(random.nextInt(2))));
    }

    /** Sent by the author, mostly, in the role that an author may have. */
    private Step authored(Proposal proposal, Group group, Object command) {
        boolean staff = World.FACILITATORS.contains(proposal.author);
        return chance(60)
                ? new Step(command, at(staff ? "facilitator" : "member", proposal.author))
                : led(group, command);
    }

    private Occasion at(String role, UUID person) {
        LocalDate happenedOn = chance(97) ? day : day.minusDays(1 + random.nextInt(4));
        return new Occasion(day.atTime(12, 0).toInstant(ZoneOffset.UTC), happenedOn, World.CITY, person, role, null);
    }

    private int round(Proposal proposal) {
        return chance(96) ? proposal.round : 1 + random.nextInt(proposal.round + 1);
    }

    /** Some members hardly ever come. */
    private Attendance attendance(Member member) {
        return member.membership.getLeastSignificantBits() % 4 == 0 && chance(80) ? Attendance.ABSENT : attendance();
    }

    private Attendance attendance() {
        return chance(75) ? Attendance.PRESENT : oneOf(Attendance.values());
    }

    private Position position() {
        return oneOf(Position.values());
    }

    private String wording() {
        return "Znění " + random.nextInt(4);
    }

    private ErasableText text() {
        return new ErasableText(id(), "digest");
    }

    private UUID person() {
        return PERSONS.get(random.nextInt(PERSONS.size()));
    }

    private UUID someProposal() {
        Proposal proposal = any(model.proposals.values(), it -> true);
        return proposal == null ? id() : proposal.id;
    }

    private UUID id() {
        return new UUID(0xA11, ++ids);
    }

    private int ofGroup(Group group) {
        return World.GROUPS.indexOf(group.id);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T oneOf(T[] all) {
        return List.of(all).get(random.nextInt(all.length));
    }

    /** One of those that fit, or null. */
    private <T> T any(Collection<T> all, Predicate<T> fits) {
        List<T> fitting = all.stream().filter(fits).toList();
        return fitting.isEmpty() ? null : fitting.get(random.nextInt(fitting.size()));
    }

    private static List<UUID> persons() {
        List<UUID> persons = new ArrayList<>(List.of(World.FACILITATORS.getFirst()));
        for (int number = 1; number <= 8; number++) {
            persons.add(PlanningSamples.id("person " + number));
        }
        return List.copyOf(persons);
    }
}
