package cz.tripartita.planning.proposal;

import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Position;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.PositionDeclared;
import cz.tripartita.planning.events.Side;
import cz.tripartita.planning.proposal.ProposalState.Ended;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal replayed: every step with the state before and after it.
 *
 * @param steps oldest first, one for each event
 */
public record ProposalHistory(List<Step> steps) {

    /**
     * One event and what it changed.
     *
     * @param before the state before it, none before the first
     */
    public record Step(ProposalEvent event, @Nullable Described before, Described after) {}

    /**
     * The state of a proposal in words that anybody may read.
     *
     * @param round the open round, or the last one
     * @param wordingDigest lower-case hexadecimal SHA-256 of the UTF-8 wording
     * @param positions the latest position of each membership in the round
     * @param successors the proposals that go on from this one
     */
    public record Described(
            ProposalStatus status,
            int round,
            String wording,
            String wordingDigest,
            List<Stance> positions,
            List<UUID> successors) {}

    /**
     * A position in the round.
     *
     * @param declaredBy the member, or who recorded it on the member's behalf
     */
    public record Stance(
            UUID memberId,
            UUID membershipId,
            Side side,
            @Nullable UUID organisationId,
            Position position,
            @Nullable ErasableText reason,
            UUID declaredBy) {}

    /** Replays the events of one proposal, or the first part of them, in their order. */
    public static ProposalHistory of(List<ProposalEvent> events) {
        List<Step> steps = new ArrayList<>();
        ProposalState state = null;
        Described before = null;
        for (ProposalEvent event : events) {
            state = state == null ? ProposalState.of(List.of(event)) : state.evolve(event);
            Described after = described(state);
            steps.add(new Step(event, before, after));
            before = after;
        }
        return new ProposalHistory(List.copyOf(steps));
    }

    private static Described described(ProposalState state) {
        Round round = state.round();
        return new Described(
                state.status(),
                round.number(),
                round.wording().text(),
                round.wording().digest(),
                round.positions().values().stream().map(ProposalHistory::stance).toList(),
                state instanceof Ended ended ? ended.successors() : List.of());
    }

    private static Stance stance(PositionDeclared declared) {
        return new Stance(
                declared.memberId(),
                declared.membershipId(),
                declared.side(),
                declared.organisationId(),
                declared.position(),
                declared.reason(),
                declared.declaredBy());
    }
}
