package cz.tripartita.readmodels.audittrail;

import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.ClosedWithoutConsensus;
import cz.tripartita.planning.events.ProposalEvent.ConsensusReached;
import cz.tripartita.planning.events.ProposalEvent.PositionDeclared;
import cz.tripartita.planning.events.ProposalEvent.ProposalMerged;
import cz.tripartita.planning.events.ProposalEvent.ProposalSplit;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.planning.events.ProposalEvent.WordingAmended;
import cz.tripartita.planning.events.ProposalKind;
import java.util.UUID;

/** What happens to a proposal, in words. */
final class ProposalSentences {

    private ProposalSentences() {}

    static Sentence of(ProposalEvent event, Names names) {
        Sentence title = names.quoted(event.proposalId());
        return switch (event) {
            case ProposalSubmitted e -> submitted(e, title, names);
            case PositionDeclared e -> declared(e, title, names);
            case WordingAmended e -> amended(e, title);
            case ConsensusReached e -> reached(e, title, names);
            case ProposalEvent.ProposalAdjourned e ->
                new Sentence(
                        "Návrh %s byl v kole %d odložen.%s"
                                .formatted(
                                        title.cs(),
                                        e.round(),
                                        Words.because(e.reason()).cs()),
                        "The proposal %s was put off in round %d.%s"
                                .formatted(
                                        title.en(),
                                        e.round(),
                                        Words.because(e.reason()).en()));
            case ProposalEvent.ProposalResumed e ->
                new Sentence(
                        "Projednávání návrhu %s bylo obnoveno v kole %d.".formatted(title.cs(), e.round()),
                        "The proposal %s was taken up again in round %d.".formatted(title.en(), e.round()));
            case ProposalEvent.ProposalWithdrawn e ->
                new Sentence(
                        "Návrh %s byl v kole %d stažen předkladatelem.".formatted(title.cs(), e.round()),
                        "The proposal %s was withdrawn by its author in round %d.".formatted(title.en(), e.round()));
            case ClosedWithoutConsensus e -> closed(e, title, names);
            case ProposalEvent.ProposalSuperseded e -> {
                Sentence successor = names.quoted(e.successorId());
                yield new Sentence(
                        "Návrh %s byl nahrazen návrhem %s.".formatted(title.cs(), successor.cs()),
                        "The proposal %s was superseded by the proposal %s.".formatted(title.en(), successor.en()));
            }
            case ProposalMerged e -> merged(e, title, names);
            case ProposalSplit e -> split(e, title, names);
        };
    }

    private static Sentence submitted(ProposalSubmitted event, Sentence title, Names names) {
        Sentence group = names.quoted(event.groupId());
        Sentence kind = kind(event.kind());
        return new Sentence(
                "Pracovní skupině %s byl předložen návrh %s (%s). Otevřeno je kolo 1."
                        .formatted(group.cs(), title.cs(), kind.cs()),
                "The proposal %s (%s) was put before the working group %s. Round 1 is open."
                        .formatted(title.en(), kind.en(), group.en()));
    }

    private static Sentence kind(ProposalKind kind) {
        return switch (kind) {
            case NEED -> new Sentence("potřeba", "need");
            case GOAL -> new Sentence("cíl", "goal");
            case MEASURE -> new Sentence("opatření", "measure");
            case PRIORITY -> new Sentence("priorita", "priority");
            case ORDER_OF_PRIORITIES -> new Sentence("pořadí priorit", "order of priorities");
            case NETWORK_ENTRY -> new Sentence("zařazení do sítě služeb", "network entry");
            case STATEMENT -> new Sentence("vyjádření", "statement");
        };
    }

    private static Sentence declared(PositionDeclared event, Sentence title, Names names) {
        Sentence member = names.member(event.membershipId());
        Sentence stance = stance(event.position());
        UUID meeting = event.meetingId();
        boolean onBehalf = !event.declaredBy().equals(event.memberId());
        Sentence recorded = onBehalf && meeting != null
                ? new Sentence(
                        " Za člena zapsáno na jednání dne "
                                + names.meeting(meeting).cs() + ".",
                        " Recorded on the member's behalf at the meeting of "
                                + names.meeting(meeting).en() + ".")
                : new Sentence("", "");
        return new Sentence(
                "Stanovisko k návrhu %s v kole %d: %s %s.%s"
                        .formatted(title.cs(), event.round(), member.cs(), stance.cs(), recorded.cs()),
                "Position on the proposal %s in round %d: %s %s.%s"
                        .formatted(title.en(), event.round(), member.en(), stance.en(), recorded.en()));
    }

    private static Sentence stance(Position position) {
        return switch (position) {
            case AGREE -> new Sentence("souhlasí", "agrees");
            case STAND_ASIDE -> new Sentence("má výhradu, ale nebrání", "stands aside");
            case OBJECT -> new Sentence("má námitku", "objects");
        };
    }

    private static Sentence amended(WordingAmended event, Sentence title) {
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "Znění návrhu %s bylo změněno; kolo %d skončilo bez konsenzu a začalo kolo %d.%s"
                        .formatted(title.cs(), event.closedRound(), event.openedRound(), reason.cs()),
                "The wording of the proposal %s was amended; round %d ended without consensus and round %d began.%s"
                        .formatted(title.en(), event.closedRound(), event.openedRound(), reason.en()));
    }

    private static Sentence reached(ConsensusReached event, Sentence title, Names names) {
        Sentence meeting = names.meeting(event.meetingId());
        Sentence sides = Words.attendance(event.attendance());
        long agreed = count(event, Position.AGREE);
        long aside = count(event, Position.STAND_ASIDE);
        return new Sentence(
                ("Na jednání dne %s bylo dosaženo konsenzu o návrhu %s ve znění z kola %d, posouzeno podle"
                                + " organizačního řádu ve verzi %d. Souhlasů: %d, výhrad: %d, námitek: 0."
                                + " Přítomní z počtu členů: %s.")
                        .formatted(
                                meeting.cs(),
                                title.cs(),
                                event.round(),
                                event.statuteVersion(),
                                agreed,
                                aside,
                                sides.cs()),
                ("At the meeting of %s consensus was reached on the proposal %s in the wording of round %d, judged by"
                                + " version %d of the statute. Agreeing: %d, standing aside: %d, objecting: 0."
                                + " Present out of members: %s.")
                        .formatted(
                                meeting.en(),
                                title.en(),
                                event.round(),
                                event.statuteVersion(),
                                agreed,
                                aside,
                                sides.en()));
    }

    private static long count(ConsensusReached event, Position position) {
        return event.positions().stream()
                .filter(counted -> counted.position() == position)
                .count();
    }

    private static Sentence closed(ClosedWithoutConsensus event, Sentence title, Names names) {
        Sentence meeting = names.meeting(event.meetingId());
        Sentence members = names.members(event.objecting());
        Sentence objecting = event.objecting().isEmpty()
                ? new Sentence("", "")
                : new Sentence(" Námitka trvá: " + members.cs() + ".", " Still objecting: " + members.en() + ".");
        Sentence reason = Words.because(event.reason());
        return new Sentence(
                "Návrh %s byl na jednání dne %s v kole %d uzavřen bez konsenzu.%s%s"
                        .formatted(title.cs(), meeting.cs(), event.round(), objecting.cs(), reason.cs()),
                "The proposal %s was closed without consensus at the meeting of %s in round %d.%s%s"
                        .formatted(title.en(), meeting.en(), event.round(), objecting.en(), reason.en()));
    }

    private static Sentence merged(ProposalMerged event, Sentence title, Names names) {
        Sentence successor = names.quoted(event.successorId());
        boolean known = names.knows(event.successorId());
        return new Sentence(
                "Návrh %s byl sloučen s jinými do %s."
                        .formatted(title.cs(), known ? "návrhu " + successor.cs() : "nového návrhu"),
                "The proposal %s was merged with others into %s."
                        .formatted(title.en(), known ? "the proposal " + successor.en() : "a new one"));
    }

    private static Sentence split(ProposalSplit event, Sentence title, Names names) {
        boolean known = event.successorIds().stream().allMatch(names::knows);
        Sentence parts = names.quoted(event.successorIds());
        return new Sentence(
                known
                        ? "Návrh %s byl rozdělen na návrhy %s.".formatted(title.cs(), parts.cs())
                        : "Návrh %s byl rozdělen. Počet nových návrhů: %d."
                                .formatted(title.cs(), event.successorIds().size()),
                known
                        ? "The proposal %s was split into %s.".formatted(title.en(), parts.en())
                        : "The proposal %s was split into %d new ones."
                                .formatted(title.en(), event.successorIds().size()));
    }
}
