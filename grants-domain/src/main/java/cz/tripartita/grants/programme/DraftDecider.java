package cz.tripartita.grants.programme;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeRevised;
import cz.tripartita.grants.events.ProgrammeTerms;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Decides on the draft of a programme; {@code agreed} are its priorities on which a consensus stands. */
final class DraftDecider {

    private DraftDecider() {}

    static List<ProgrammeEvent> decide(DraftProgramme command, Occasion occasion, Set<UUID> agreed) {
        requireSense(command.terms(), agreed);
        return List.of(new ProgrammeDrafted(
                command.programmeId(), occasion.municipality(), command.processId(), command.terms()));
    }

    static List<ProgrammeEvent> decide(ReviseProgramme command, ProgrammeState state, Set<UUID> agreed) {
        GrantsRule.PROGRAMME_NOT_CANCELLED.require(
                state.phase() != ProgrammePhase.CANCELLED,
                () -> Map.of("programme", command.programmeId().toString()));
        GrantsRule.PROGRAMME_REVISED_AS_DRAFT.require(
                state.phase() == ProgrammePhase.DRAFTED,
                () -> Map.of("phase", state.phase().name()));
        requireSense(command.terms(), agreed);
        if (command.terms().equals(state.terms())) {
            return List.of();
        }
        return List.of(new ProgrammeRevised(command.programmeId(), command.terms()));
    }

    private static void requireSense(ProgrammeTerms terms, Set<UUID> agreed) {
        TermsRules.require(terms);
        requireConsensus(terms, agreed);
    }

    /** Requires a consensus that stands on each of the priorities. */
    static void requireConsensus(ProgrammeTerms terms, Set<UUID> agreed) {
        List<String> without = terms.priorities().stream()
                .filter(priority -> !agreed.contains(priority))
                .map(UUID::toString)
                .toList();
        GrantsRule.PRIORITIES_HAVE_CONSENSUS.require(without.isEmpty(), () -> Map.of("withoutConsensus", without));
    }
}
