package cz.tripartita.planning.document;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.DocumentEvent.DraftApprovedBySteeringGroup;
import cz.tripartita.planning.events.DocumentEvent.HearingHeld;
import cz.tripartita.planning.events.DocumentEvent.OpinionGiven;
import cz.tripartita.planning.events.DocumentEvent.ResolutionRecorded;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.process.SteeringDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What follows from a command by which a body or the public deals with a draft. */
final class StepDecider {

    private StepDecider() {}

    /**
     * Decides an approval by the steering group.
     *
     * @param decision what the steering group decided at the meeting named
     */
    static List<DocumentEvent> decide(
            ApproveBySteeringGroup command, DocumentState state, SteeringDecision decision, Occasion occasion) {
        Coordination.require(occasion);
        requireStep(state, command.draft(), DocumentStep.STEERING_APPROVAL, occasion.happenedOn());
        decision.requireApproval(command.documentId(), command.draft());
        return List.of(new DraftApprovedBySteeringGroup(
                command.documentId(), command.draft(), command.meetingId(), occasion.happenedOn()));
    }

    static List<DocumentEvent> decide(HoldHearing command, DocumentState state, Occasion occasion) {
        Coordination.require(occasion);
        requireStep(state, command.draft(), DocumentStep.PUBLIC_HEARING, occasion.happenedOn());
        return List.of(new HearingHeld(command.documentId(), command.draft(), command.place(), occasion.happenedOn()));
    }

    static List<DocumentEvent> decide(RecordOpinion command, DocumentState state, Occasion occasion) {
        Way way = requireStep(state, command.draft(), DocumentStep.COMMISSION_OPINION, occasion.happenedOn());
        List<String> named = way.draft().path().commissions();
        boolean given = way.opinions().containsKey(command.commission());
        if (!named.contains(command.commission()) || given) {
            throw new RuleBroken(
                    PlanningRule.OPINION_OF_NAMED_COMMISSION,
                    Map.of(
                            "commission", command.commission(),
                            "named", named,
                            "given", way.opinions().keySet()));
        }
        return List.of(new OpinionGiven(
                command.documentId(),
                command.draft(),
                command.commission(),
                command.recommended(),
                occasion.happenedOn()));
    }

    static List<DocumentEvent> decide(RecordResolution command, DocumentState state, Occasion occasion) {
        Resolution resolution = command.resolution();
        DocumentStep step = state.way(command.draft()).next();
        requireBody(resolution, step);
        if (resolution.number().isBlank()) {
            throw new RuleBroken(PlanningRule.RESOLUTION_NUMBERED, Map.of("body", resolution.body()));
        }
        if (resolution.adoptedOn().isAfter(occasion.happenedOn())) {
            throw new RuleBroken(
                    PlanningRule.RESOLUTION_NOT_IN_FUTURE,
                    Map.of("adoptedOn", resolution.adoptedOn(), "happenedOn", occasion.happenedOn()));
        }
        requireStep(state, command.draft(), step, resolution.adoptedOn());
        return List.of(
                new ResolutionRecorded(command.documentId(), command.draft(), step, resolution, command.approved()));
    }

    /** Lets through the step that is next on the day, once every comment is settled. */
    static Way requireStep(DocumentState state, int draft, DocumentStep step, LocalDate day) {
        Way way = state.way(draft);
        way.requireNext(step);
        state.comments().requireSettled();
        way.requireNotBefore(day);
        return way;
    }

    private static void requireBody(Resolution resolution, DocumentStep step) {
        boolean its = switch (step) {
            case COUNCIL -> resolution.body() == Body.COUNCIL;
            case ASSEMBLY -> resolution.body() == Body.ASSEMBLY;
            case STEERING_APPROVAL, PUBLIC_COMMENT, PUBLIC_HEARING, COMMISSION_OPINION, PUBLICATION -> false;
        };
        if (!its) {
            throw new RuleBroken(
                    PlanningRule.RESOLUTION_OF_THE_STEPS_BODY, Map.of("body", resolution.body(), "next", step));
        }
    }
}
