package cz.tripartita.planning.model;

import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.ProposalEvent.PositionDeclared;
import cz.tripartita.planning.model.Model.Proposal;
import cz.tripartita.planning.model.Outcome.NoSuchStream;
import cz.tripartita.planning.model.Outcome.Refused;
import cz.tripartita.planning.model.Outcome.Taken;
import cz.tripartita.planning.proposal.ProposalHistory;
import cz.tripartita.planning.proposal.ProposalHistory.Described;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The deciders and the model side by side, after the same commands. */
final class Comparison {

    final Streams streams = new Streams();
    final World world = new World();

    Comparison() {
        World.begin(streams);
    }

    /** Plays a step on both sides and says how they differ, if they do. */
    Optional<String> play(Step step, Tally tally) {
        Outcome outcome = streams.play(step);
        Verdict verdict = world.judge(step);
        tally.count(step, outcome, world.model);
        return switch (outcome) {
            case NoSuchStream() -> difference(verdict.noSuchStream, outcome, verdict);
            case Refused refused -> compare(refused, verdict);
            case Taken taken ->
                difference(verdict.holds() && verdict.happens.equals(taken.events()), outcome, verdict)
                        .or(() -> compareStates(taken.events().keySet()));
        };
    }

    /** Whether the two differ anywhere in a sequence. */
    static boolean differ(List<Step> steps) {
        var comparison = new Comparison();
        var tally = new Tally();
        return steps.stream().anyMatch(step -> comparison.play(step, tally).isPresent());
    }

    private static Optional<String> compare(Refused refused, Verdict verdict) {
        boolean same = verdict.broken.contains(refused.rule());
        return difference(same && (Tally.isShort(refused) ? sameFacts(refused, verdict) : true), refused, verdict);
    }

    private static boolean sameFacts(Refused refused, Verdict verdict) {
        Map<String, Set<?>> facts = new HashMap<>();
        refused.facts().forEach((name, list) -> facts.put(name, new HashSet<>((Collection<?>) list)));
        return facts.equals(verdict.shortOfConsensus);
    }

    private Optional<String> compareStates(Set<UUID> touched) {
        for (UUID id : touched) {
            Proposal expected = world.model.proposals.get(id);
            if (expected != null && !sameState(expected, described(id))) {
                return Optional.of("state of " + id + " is " + described(id) + ", the model has " + expected.status
                        + " round " + expected.round + " " + expected.positions);
            }
        }
        return Optional.empty();
    }

    private Described described(UUID id) {
        List<ProposalEvent> events =
                streams.of(id).stream().map(ProposalEvent.class::cast).toList();
        return ProposalHistory.of(events).steps().getLast().after();
    }

    private static boolean sameState(Proposal expected, Described actual) {
        Map<UUID, Object> stances = new HashMap<>();
        actual.positions().forEach(stance -> stances.put(stance.membershipId(), stance.position()));
        Map<UUID, Object> expectedStances = new HashMap<>();
        for (PositionDeclared declared : expected.positions.values()) {
            expectedStances.put(declared.membershipId(), declared.position());
        }
        return expected.status.equals(actual.status().name())
                && expected.round == actual.round()
                && expected.wording.equals(actual.wording())
                && expected.successors.equals(actual.successors())
                && expectedStances.equals(stances);
    }

    private static Optional<String> difference(boolean same, Outcome outcome, Verdict verdict) {
        return same
                ? Optional.empty()
                : Optional.of("deciders: " + outcome + "\nmodel: breaks " + verdict.broken + " "
                        + verdict.shortOfConsensus + ", happens " + verdict.happens
                        + (verdict.noSuchStream ? ", no such stream" : ""));
    }
}
