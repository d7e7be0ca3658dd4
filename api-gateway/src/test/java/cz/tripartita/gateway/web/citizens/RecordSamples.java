package cz.tripartita.gateway.web.citizens;

import cz.tripartita.planning.events.AncestorRelation;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.PlanningTies;
import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.ProposalKind;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.events.SideAttendance;
import cz.tripartita.readmodels.Actor;
import cz.tripartita.readmodels.decisionrecord.AdjournmentView;
import cz.tripartita.readmodels.decisionrecord.ClosingView;
import cz.tripartita.readmodels.decisionrecord.ConsensusView;
import cz.tripartita.readmodels.decisionrecord.CountedPositionView;
import cz.tripartita.readmodels.decisionrecord.DecisionRecordView;
import cz.tripartita.readmodels.decisionrecord.DecisionStatus;
import cz.tripartita.readmodels.decisionrecord.MeetingReference;
import cz.tripartita.readmodels.decisionrecord.PositionView;
import cz.tripartita.readmodels.decisionrecord.ProposalSummary;
import cz.tripartita.readmodels.decisionrecord.RelatedProposal;
import cz.tripartita.readmodels.decisionrecord.RoundOutcome;
import cz.tripartita.readmodels.decisionrecord.RoundView;
import cz.tripartita.readmodels.roll.MemberLabel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decision records as the read model would give them. */
final class RecordSamples {

    static final String FIRST_WORDING =
            "Město podpoří svoz seniorů k lékaři na zavolání, nejvýše dvakrát měsíčně pro každého.";
    static final String SECOND_WORDING =
            "Město podpoří svoz seniorů k lékaři na zavolání, nejvýše čtyřikrát měsíčně pro každého, i s doprovodem.";
    static final String DIGEST = "3f".repeat(32);
    static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    static final Instant RECORDED = Instant.parse("2026-05-12T15:42:00Z");
    static final UUID EARLIER = id(900);

    static final MemberLabel CITY = new MemberLabel(id(1), Side.COMMISSIONER, id(100), "Statutární město Plzeň", null);
    static final MemberLabel SECOND_OF_CITY =
            new MemberLabel(id(2), Side.COMMISSIONER, id(100), "Statutární město Plzeň", null);
    static final MemberLabel PROVIDER =
            new MemberLabel(id(3), Side.PROVIDER, id(101), "Domov a péče Plzeňsko, z. ú.", null);
    static final MemberLabel LEAVING = new MemberLabel(id(4), Side.PROVIDER, id(102), "Senior Express, z. s.", null);
    static final MemberLabel CITIZEN = new MemberLabel(id(5), Side.USER, null, null, 3);
    static final Actor FACILITATOR = new Actor(id(6), "facilitator", null);
    static final MeetingReference MEETING =
            new MeetingReference(id(200), Instant.parse("2026-05-12T14:00:00Z"), "Škroupova 5, zasedací místnost 312");

    private RecordSamples() {}

    static UUID id(int number) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
    }

    /** Amended after an objection, with a position changed, one on behalf and one lapsed, then consensus. */
    static PublicRecord consensus() {
        return record(
                DecisionStatus.CONSENSUS,
                List.of(firstRound(), secondRound()),
                new ConsensusView(
                        2,
                        DAY,
                        RECORDED,
                        FACILITATOR,
                        MEETING,
                        1,
                        DIGEST,
                        List.of(
                                new SideAttendance(Side.COMMISSIONER, 3, 2),
                                new SideAttendance(Side.PROVIDER, 3, 2),
                                new SideAttendance(Side.USER, 2, 1)),
                        List.of(
                                new CountedPositionView(CITY, Position.AGREE, true),
                                new CountedPositionView(SECOND_OF_CITY, Position.AGREE, false),
                                new CountedPositionView(PROVIDER, Position.STAND_ASIDE, true),
                                new CountedPositionView(CITIZEN, Position.AGREE, true))),
                null,
                List.of(new RelatedProposal(
                        AncestorRelation.SUPERSEDES, EARLIER, "Svoz seniorů k lékaři", DecisionStatus.SUPERSEDED)),
                List.of());
    }

    /** Open in its first round, with nothing declared. */
    static PublicRecord open() {
        return record(
                DecisionStatus.OPEN,
                List.of(round(1, FIRST_WORDING, null, RoundOutcome.OPEN, List.of())),
                null,
                null,
                List.of(),
                List.of());
    }

    /** Ended in its first round as the status says. */
    static PublicRecord ended(DecisionStatus status, List<RelatedProposal> successors) {
        boolean withdrawn = status == DecisionStatus.WITHDRAWN;
        boolean closed = status == DecisionStatus.CLOSED_WITHOUT_CONSENSUS;
        ClosingView closing = new ClosingView(
                status,
                1,
                DAY,
                RECORDED,
                FACILITATOR,
                closed ? "Ani třetí jednání námitku nevyřešilo." : null,
                withdrawn ? new ErasableText(id(300), "ab".repeat(32)) : null,
                closed ? MEETING : null,
                closed ? List.of(CITIZEN) : List.of());
        return record(status, List.of(firstRound()), null, closing, List.of(), successors);
    }

    private static RoundView firstRound() {
        return round(
                1,
                FIRST_WORDING,
                null,
                RoundOutcome.AMENDED,
                List.of(
                        position(1, CITY, Position.AGREE, true, null, false),
                        position(2, CITIZEN, Position.OBJECT, true, null, false),
                        position(3, LEAVING, Position.AGREE, false, LocalDate.of(2026, 5, 10), false)));
    }

    private static RoundView secondRound() {
        return round(
                2,
                SECOND_WORDING,
                "Dvě cesty za měsíc pacientům na dialýze nestačí.",
                RoundOutcome.CONSENSUS,
                List.of(
                        position(5, CITY, Position.AGREE, true, null, false),
                        position(6, SECOND_OF_CITY, Position.AGREE, true, null, false),
                        position(7, PROVIDER, Position.OBJECT, false, null, false),
                        position(8, PROVIDER, Position.STAND_ASIDE, true, null, false),
                        position(9, CITIZEN, Position.AGREE, true, null, true)));
    }

    private static RoundView round(
            int number, String wording, @Nullable String reason, RoundOutcome outcome, List<PositionView> positions) {
        return new RoundView(
                number,
                wording,
                DIGEST,
                LocalDate.of(2026, 5, 4),
                Instant.parse("2026-05-04T07:05:00Z"),
                number == 1 ? new Actor(id(3), "member", PROVIDER) : FACILITATOR,
                reason,
                outcome == RoundOutcome.OPEN ? null : DAY,
                outcome,
                positions);
    }

    private static PositionView position(
            long sequence,
            MemberLabel member,
            Position position,
            boolean current,
            @Nullable LocalDate lapsedOn,
            boolean onBehalf) {
        return new PositionView(
                sequence,
                member,
                position,
                position == Position.AGREE ? null : new ErasableText(id(400), "cd".repeat(32)),
                DAY,
                RECORDED,
                onBehalf ? FACILITATOR : new Actor(member.memberId(), "member", member),
                onBehalf,
                onBehalf ? MEETING.meetingId() : null,
                current,
                lapsedOn);
    }

    private static PublicRecord record(
            DecisionStatus status,
            List<RoundView> rounds,
            @Nullable ConsensusView consensus,
            @Nullable ClosingView closing,
            List<RelatedProposal> ancestors,
            List<RelatedProposal> successors) {
        boolean isOpen = status == DecisionStatus.OPEN || status == DecisionStatus.ADJOURNED;
        ProposalSummary proposal = new ProposalSummary(
                id(500),
                "plzen",
                id(600),
                "Pracovní skupina Senioři",
                "seniors",
                "Senioři",
                ProposalKind.PRIORITY,
                "Svoz seniorů k lékaři na zavolání",
                status,
                rounds.size(),
                LocalDate.of(2026, 5, 4),
                isOpen ? null : DAY,
                true,
                12);
        DecisionRecordView view = new DecisionRecordView(
                proposal,
                Instant.parse("2026-05-04T07:05:00Z"),
                new Actor(id(3), "member", PROVIDER),
                new ErasableText(id(301), "ef".repeat(32)),
                Money.czk("180000"),
                List.of("rozpočet města", "Plzeňský kraj"),
                new PlanningTies(null, "Opatření 2.3", null),
                rounds,
                consensus,
                closing,
                null,
                isOpen || consensus != null
                        ? List.of(new AdjournmentView(
                                1,
                                LocalDate.of(2026, 5, 5),
                                "Chyběly údaje o ceně za cestu.",
                                LocalDate.of(2026, 5, 11)))
                        : List.of(),
                ancestors,
                successors);
        return new PublicRecord(
                "Komunitní plánování sociálních služeb města Plzně",
                view,
                null,
                ancestors,
                successors,
                consensus == null
                        ? null
                        : new StatuteReference(1, LocalDate.of(2025, 1, 20), "88/2025", LocalDate.of(2025, 1, 15)));
    }
}
