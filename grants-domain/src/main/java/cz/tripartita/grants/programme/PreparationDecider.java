package cz.tripartita.grants.programme;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeOpinionGiven;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeProposed;
import cz.tripartita.grants.programme.SteeringMeeting.Carried;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides on what bodies say of a drafted programme before it is approved. */
final class PreparationDecider {

    private PreparationDecider() {}

    /**
     * @param meeting the meeting named, where it is one of a steering group that was held
     */
    static List<ProgrammeEvent> decide(
            ProposeProgramme command, ProgrammeState state, Occasion occasion, @Nullable SteeringMeeting meeting) {
        requireDraft(state);
        if (state.preparation().proposedOn() != null) {
            return List.of();
        }
        Carried draft = new Carried(command.programmeId(), state.preparation().draft());
        GrantsRule.PROPOSED_AT_STEERING_MEETING.require(
                meeting != null && meeting.proposes(state.start().processId(), draft, occasion.happenedOn()),
                () -> Map.of(
                        "meeting", command.meetingId().toString(),
                        "draft", draft.draft(),
                        "happenedOn", occasion.happenedOn().toString()));
        return List.of(new ProgrammeProposed(command.programmeId(), command.meetingId(), occasion.happenedOn()));
    }

    static List<ProgrammeEvent> decide(RecordProgrammeOpinion command, ProgrammeState state, Occasion occasion) {
        requireDraft(state);
        GrantsRule.OPINION_GIVEN_ONCE.require(
                !state.preparation().opinions().containsKey(command.commission()),
                () -> Map.of("commission", command.commission()));
        return List.of(new ProgrammeOpinionGiven(
                command.programmeId(), command.commission(), command.recommended(), occasion.happenedOn()));
    }

    private static void requireDraft(ProgrammeState state) {
        ProgrammeDecider.requireNotCancelled(state);
        GrantsRule.PROGRAMME_PREPARED_AS_DRAFT.require(
                state.phase() == ProgrammePhase.DRAFTED,
                () -> Map.of("phase", state.phase().name()));
    }
}
