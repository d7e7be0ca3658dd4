package cz.tripartita.planning.proposal;

import static cz.tripartita.planning.PlanningSamples.AREA;
import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.GROUP;
import static cz.tripartita.planning.PlanningSamples.MEETING;
import static cz.tripartita.planning.PlanningSamples.PROCESS;
import static cz.tripartita.planning.PlanningSamples.PROPOSAL;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.text;

import cz.tripartita.planning.events.Ancestor;
import cz.tripartita.planning.events.AncestorRelation;
import cz.tripartita.planning.events.PlanningTies;
import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.ConsensusReached;
import cz.tripartita.planning.events.ProposalEvent.PositionDeclared;
import cz.tripartita.planning.events.ProposalEvent.ProposalSubmitted;
import cz.tripartita.planning.events.ProposalEvent.WordingAmended;
import cz.tripartita.planning.events.ProposalKind;
import cz.tripartita.planning.events.Side;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Proposals to begin a test from. */
final class ProposalSamples {

    static final String WORDING = "Doprava na zavolání pro seniory";
    static final String AMENDED = "Doprava na zavolání pro seniory od 70 let";
    static final PlanningTies NO_TIES = new PlanningTies(null, null, null);

    private ProposalSamples() {}

    static ProposalSubmitted submitted() {
        return submitted(PROPOSAL, GROUP, ProposalKind.MEASURE);
    }

    static ProposalSubmitted submitted(UUID proposalId, UUID groupId, ProposalKind kind, UUID... supersedes) {
        return new ProposalSubmitted(
                proposalId,
                groupId,
                PROCESS,
                CITY,
                AREA,
                kind,
                "Doprava",
                WORDING,
                Wording.of(WORDING).digest(),
                null,
                null,
                List.of(),
                NO_TIES,
                Arrays.stream(supersedes)
                        .map(earlier -> new Ancestor(AncestorRelation.SUPERSEDES, earlier))
                        .toList(),
                id("Uma"));
    }

    static PositionDeclared declared(String name, Side side, Position position) {
        return declared(1, name, side, position);
    }

    static PositionDeclared declared(int round, String name, Side side, Position position) {
        return new PositionDeclared(
                PROPOSAL,
                round,
                id(name),
                id("membership of " + name),
                side,
                side == Side.USER ? null : id("organisation of " + name),
                position,
                position == Position.AGREE ? null : text("reason of " + name),
                id(name),
                null);
    }

    /** A round in which Clara, Petr and Uma agree. */
    static List<ProposalEvent> agreed() {
        return List.of(
                submitted(),
                declared("Clara", Side.COMMISSIONER, Position.AGREE),
                declared("Petr", Side.PROVIDER, Position.AGREE),
                declared("Uma", Side.USER, Position.AGREE));
    }

    static WordingAmended amended() {
        return new WordingAmended(PROPOSAL, 1, 2, AMENDED, Wording.of(AMENDED).digest(), "věk", id("Uma"));
    }

    static ConsensusReached reached() {
        return reached(PROPOSAL);
    }

    static ConsensusReached reached(UUID proposalId, UUID... supersedes) {
        return new ConsensusReached(
                proposalId,
                GROUP,
                1,
                MEETING,
                1,
                Wording.of(WORDING).digest(),
                List.of(),
                List.of(),
                List.of(supersedes));
    }
}
