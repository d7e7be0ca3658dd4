package cz.tripartita.planning.proposal;

import static cz.tripartita.planning.PlanningSamples.PROPOSAL;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.text;
import static cz.tripartita.planning.PlanningSamples.then;
import static cz.tripartita.planning.proposal.ProposalSamples.AMENDED;
import static cz.tripartita.planning.proposal.ProposalSamples.WORDING;
import static cz.tripartita.planning.proposal.ProposalSamples.amended;
import static cz.tripartita.planning.proposal.ProposalSamples.declared;
import static cz.tripartita.planning.proposal.ProposalSamples.reached;
import static cz.tripartita.planning.proposal.ProposalSamples.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.ProposalSuperseded;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.proposal.ProposalHistory.Described;
import cz.tripartita.planning.proposal.ProposalHistory.Stance;
import cz.tripartita.planning.proposal.ProposalHistory.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalHistoryTest {

    private static final List<ProposalEvent> EVENTS = List.of(
            submitted(),
            declared("Petr", Side.PROVIDER, Position.OBJECT),
            declared("Petr", Side.PROVIDER, Position.AGREE),
            amended(),
            reached(),
            new ProposalSuperseded(PROPOSAL, id("successor")));

    private static final List<Step> STEPS = ProposalHistory.of(EVENTS).steps();

    @Test
    void saysTheStateBeforeAndAfterEachEvent() {
        assertThat(STEPS).extracting(Step::event).isEqualTo(EVENTS);
        assertThat(STEPS.getFirst().before()).isNull();
        for (int step = 1; step < STEPS.size(); step++) {
            assertThat(STEPS.get(step).before()).isEqualTo(STEPS.get(step - 1).after());
        }
    }

    @Test
    void keepsEveryChangeOfAPosition() {
        assertThat(STEPS.get(1).after().positions())
                .containsExactly(new Stance(
                        id("Petr"),
                        id("membership of Petr"),
                        Side.PROVIDER,
                        id("organisation of Petr"),
                        Position.OBJECT,
                        text("reason of Petr"),
                        id("Petr")));
        assertThat(STEPS.get(2).after().positions())
                .extracting(Stance::position)
                .containsExactly(Position.AGREE);
    }

    @Test
    void startsEachRoundWithItsWordingAndNoPositions() {
        assertThat(STEPS.get(0).after())
                .isEqualTo(new Described(
                        ProposalStatus.OPEN, 1, WORDING, submitted().wordingDigest(), List.of(), List.of()));
        assertThat(STEPS.get(3).after())
                .isEqualTo(new Described(
                        ProposalStatus.OPEN, 2, AMENDED, amended().wordingDigest(), List.of(), List.of()));
    }

    @Test
    void saysHowTheProposalEnded() {
        assertThat(STEPS.get(4).after().status()).isEqualTo(ProposalStatus.CONSENSUS_REACHED);
        assertThat(STEPS.get(5).after().status()).isEqualTo(ProposalStatus.SUPERSEDED);
        assertThat(STEPS.get(5).after().successors()).containsExactly(id("successor"));
    }

    @Test
    void isTheSameForAPartOfTheEvents() {
        List<Step> part = ProposalHistory.of(EVENTS.subList(0, 3)).steps();
        assertThat(part).isEqualTo(STEPS.subList(0, 3));
        assertThat(ProposalHistory.of(then(EVENTS)).steps()).isEqualTo(STEPS);
        assertThat(ProposalHistory.of(List.of()).steps()).isEmpty();
    }
}
