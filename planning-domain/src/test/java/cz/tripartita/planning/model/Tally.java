package cz.tripartita.planning.model;

import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.GroupEvent.MembershipEnded;
import cz.tripartita.planning.events.MembershipEnd;
import cz.tripartita.planning.events.ProposalEvent.ConsensusReached;
import cz.tripartita.planning.model.Model.Proposal;
import cz.tripartita.planning.model.Outcome.NoSuchStream;
import cz.tripartita.planning.model.Outcome.Refused;
import cz.tripartita.planning.model.Outcome.Taken;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each outcome was hit, so that a test of random commands cannot be about nothing. */
final class Tally {

    private final Map<String, Integer> counts = new TreeMap<>();
    private int commands;

    void count(Step step, Outcome outcome, Model model) {
        commands++;
        switch (outcome) {
            case NoSuchStream() -> add("no such stream");
            case Refused refused -> countRefusal(refused);
            case Taken taken -> {
                if (taken.events().isEmpty()) {
                    add("already so");
                }
                taken.events().values().forEach(events -> events.forEach(event -> countEvent(event, model)));
            }
        }
    }

    /** Adds what another tally counted. */
    void add(Tally other) {
        commands += other.commands;
        other.counts.forEach((outcome, count) -> counts.merge(outcome, count, Integer::sum));
    }

    int of(String outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    int commands() {
        return commands;
    }

    static boolean isShort(Refused refused) {
        return refused.rule() == PlanningRule.CONSENSUS_CONDITIONS_NOT_MET;
    }

    @Override
    public String toString() {
        var text = new StringBuilder(commands + " commands");
        counts.forEach((outcome, count) -> text.append(String.format("%n%9d  %s", count, outcome)));
        return text.toString();
    }

    private void countEvent(Object event, Model model) {
        add(event.getClass().getSimpleName());
        if (event instanceof MembershipEnded ended && ended.end() == MembershipEnd.ABSENCES) {
            add("membership ended by absences");
        }
        if (event instanceof ConsensusReached reached) {
            Proposal proposal = model.proposals.get(reached.proposalId());
            if (reached.round() > 1) {
                add("consensus after an amendment");
            }
            if (reached.positions().size() < proposal.positions.size()) {
                add("consensus after a position lapsed");
            }
            if (reached.positions().stream().anyMatch(counted -> !counted.present())) {
                add("consensus with the position of a member not there");
            }
            if (!reached.supersedes().isEmpty()) {
                add("consensus that supersedes");
            }
        }
    }

    private void countRefusal(Refused refused) {
        add("refused: " + refused.rule());
        if (isShort(refused)) {
            refused.facts().forEach((condition, through) -> countCondition(condition, (Collection<?>) through));
        }
    }

    private void countCondition(String condition, Collection<?> through) {
        if (!through.isEmpty()) {
            add("no consensus: " + condition);
        }
        for (Object each : condition.equals("objections") ? through : List.of()) {
            boolean present = each.toString().contains("present=true");
            add("no consensus: objection of a member " + (present ? "present" : "not there"));
        }
    }

    private void add(String outcome) {
        counts.merge(outcome, 1, Integer::sum);
    }
}
