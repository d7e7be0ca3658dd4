package cz.tripartita.grants.programme;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeRevised;
import cz.tripartita.grants.events.ProgrammeTerms;
import java.util.List;
import java.util.Map;

/** Decides on the draft of a programme, which rests on its ground in planning. */
final class DraftDecider {

    private DraftDecider() {}

    static List<ProgrammeEvent> decide(DraftProgramme command, Occasion occasion, Ground ground, boolean processKnown) {
        GrantsRule.PROGRAMME_OF_PROCESS.require(
                processKnown, () -> Map.of("process", command.processId().toString()));
        requireSense(command.terms(), ground);
        return List.of(new ProgrammeDrafted(
                command.programmeId(), occasion.municipality(), command.processId(), command.terms()));
    }

    static List<ProgrammeEvent> decide(ReviseProgramme command, ProgrammeState state, Ground ground) {
        GrantsRule.PROGRAMME_NOT_CANCELLED.require(
                state.phase() != ProgrammePhase.CANCELLED,
                () -> Map.of("programme", command.programmeId().toString()));
        GrantsRule.PROGRAMME_REVISED_AS_DRAFT.require(
                state.phase() == ProgrammePhase.DRAFTED,
                () -> Map.of("phase", state.phase().name()));
        requireSense(command.terms(), ground);
        if (command.terms().equals(state.terms())) {
            return List.of();
        }
        return List.of(new ProgrammeRevised(command.programmeId(), command.terms()));
    }

    private static void requireSense(ProgrammeTerms terms, Ground ground) {
        TermsRules.require(terms);
        ground.require(terms);
    }
}
