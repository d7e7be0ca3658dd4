package cz.tripartita.planning.process;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.DocumentStep;
import cz.tripartita.planning.events.ProcessEvent;
import cz.tripartita.planning.events.ProcessEvent.OfficeHandedOver;
import cz.tripartita.planning.events.ProcessEvent.ProcessEstablished;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.ProcessEvent.StatuteApprovedBySteeringGroup;
import cz.tripartita.planning.events.ProcessEvent.StatuteDrafted;
import cz.tripartita.planning.events.ProcessEvent.StatuteOpinionGiven;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.events.StatuteRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What follows from a command about the process and its statute. */
final class ProcessDecider {

    private ProcessDecider() {}

    static List<ProcessEvent> decide(EstablishProcess command, Occasion occasion) {
        return List.of(new ProcessEstablished(command.processId(), occasion.municipality(), command.name()));
    }

    static List<ProcessEvent> decide(DraftStatute command, Statutes statutes, Occasion occasion) {
        StatuteContent.check(command.rules());
        statutes.latest().ifPresent(previous -> requireRulesNotLowered(previous, command.rules()));
        StatuteDraft draft = statutes.draft();
        if (draft != null && draft.latest().rules().equals(command.rules())) {
            return List.of();
        }
        return List.of(new StatuteDrafted(
                command.processId(),
                statutes.versions().size() + 1,
                draft == null ? 1 : draft.latest().revision() + 1,
                command.rules(),
                occasion.happenedOn()));
    }

    static List<ProcessEvent> decide(
            ApproveStatuteBySteeringGroup command, Statutes statutes, SteeringDecision decision, Occasion occasion) {
        StatuteDraft draft = draft(statutes, command.revision());
        StatutePath path = StatutePath.of(statutes, occasion.happenedOn());
        path.requireNext(DocumentStep.STEERING_APPROVAL, draft);
        decision.requireApproval(command.processId(), draft.latest().revision());
        return draft.steering()
                ? List.of()
                : List.of(new StatuteApprovedBySteeringGroup(
                        command.processId(), draft.latest().version(), command.revision(), command.meetingId()));
    }

    static List<ProcessEvent> decide(RecordStatuteOpinion command, Statutes statutes, Occasion occasion) {
        StatuteDraft draft = draft(statutes, command.revision());
        StatutePath path = StatutePath.of(statutes, occasion.happenedOn());
        path.requireNext(DocumentStep.COMMISSION_OPINION, draft);
        path.requireCommission(command.commission());
        requireNotBeforeDraft(draft, occasion.happenedOn());
        return draft.opinions().contains(command.commission())
                ? List.of()
                : List.of(new StatuteOpinionGiven(
                        command.processId(),
                        draft.latest().version(),
                        command.revision(),
                        command.commission(),
                        command.recommended(),
                        occasion.happenedOn()));
    }

    static List<ProcessEvent> decide(AdoptStatute command, Statutes statutes, Occasion occasion) {
        StatuteDraft draft = draft(statutes, command.revision());
        checkApproval(command, draft, occasion);
        statutes.latest().ifPresent(previous -> requireAfter(previous, command));
        StatutePath.of(statutes, command.approval().adoptedOn()).requireNext(DocumentStep.COUNCIL, draft);
        return List.of(new StatuteAdopted(
                command.processId(),
                draft.latest().version(),
                command.effectiveFrom(),
                command.approval(),
                statutes.latest().map(StatuteAdopted::version).orElse(null),
                draft.latest().rules()));
    }

    static List<ProcessEvent> decide(HandOverOffice command, Statutes statutes, Occasion occasion) {
        StatuteAdopted statute = statutes.inEffectOn(occasion.happenedOn());
        boolean seated =
                statute.rules().seats().stream().anyMatch(seat -> seat.office().equals(command.office()));
        if (!seated || command.office().equals(Offices.GROUP_LEADER)) {
            throw new RuleBroken(
                    PlanningRule.OFFICE_IN_STATUTE,
                    Map.of("office", command.office(), "statuteVersion", statute.version()));
        }
        return handedOver(statutes, command.office(), null, command.holderId(), occasion);
    }

    static List<ProcessEvent> decide(HandOverGroupLead command, Statutes statutes, Occasion occasion) {
        return handedOver(statutes, Offices.GROUP_LEADER, command.groupId(), command.holderId(), occasion);
    }

    private static List<ProcessEvent> handedOver(
            Statutes statutes, String office, @Nullable UUID groupId, @Nullable UUID holderId, Occasion occasion) {
        return Objects.equals(statutes.offices().holder(office, groupId), holderId)
                ? List.of()
                : List.of(new OfficeHandedOver(statutes.processId(), office, groupId, holderId, occasion.happenedOn()));
    }

    private static StatuteDraft draft(Statutes statutes, int revision) {
        StatuteDraft draft = statutes.inTheMaking();
        if (draft.latest().revision() != revision) {
            throw new RuleBroken(
                    PlanningRule.STATUTE_LATEST_REVISION,
                    Map.of("revision", revision, "latest", draft.latest().revision()));
        }
        return draft;
    }

    private static void checkApproval(AdoptStatute command, StatuteDraft draft, Occasion occasion) {
        Resolution approval = command.approval();
        if (approval.body() != Body.COUNCIL || approval.number().isBlank()) {
            throw new RuleBroken(
                    PlanningRule.STATUTE_APPROVED_BY_COUNCIL,
                    Map.of("body", approval.body(), "number", approval.number()));
        }
        if (approval.adoptedOn().isAfter(occasion.happenedOn())) {
            throw new RuleBroken(
                    PlanningRule.RESOLUTION_NOT_IN_FUTURE,
                    Map.of("adoptedOn", approval.adoptedOn(), "happenedOn", occasion.happenedOn()));
        }
        requireNotBeforeDraft(draft, approval.adoptedOn());
        if (command.effectiveFrom().isBefore(approval.adoptedOn())) {
            throw new RuleBroken(
                    PlanningRule.STATUTE_NOT_BEFORE_APPROVAL,
                    Map.of("effectiveFrom", command.effectiveFrom(), "adoptedOn", approval.adoptedOn()));
        }
    }

    private static void requireNotBeforeDraft(StatuteDraft draft, LocalDate day) {
        if (day.isBefore(draft.latest().draftedOn())) {
            throw new RuleBroken(
                    PlanningRule.STATUTE_NOT_DECIDED_BEFORE_DRAFT,
                    Map.of("decidedOn", day, "draftedOn", draft.latest().draftedOn()));
        }
    }

    private static void requireAfter(StatuteAdopted previous, AdoptStatute command) {
        if (!command.effectiveFrom().isAfter(previous.effectiveFrom())) {
            throw new RuleBroken(
                    PlanningRule.STATUTE_AFTER_PREVIOUS,
                    Map.of("effectiveFrom", command.effectiveFrom(), "previousFrom", previous.effectiveFrom()));
        }
    }

    private static void requireRulesNotLowered(StatuteAdopted previous, StatuteRules rules) {
        int before = previous.rules().rulesOfProcedureVersion();
        if (rules.rulesOfProcedureVersion() < before) {
            throw new RuleBroken(
                    PlanningRule.RULES_VERSION_NOT_LOWERED,
                    Map.of("version", rules.rulesOfProcedureVersion(), "previous", before));
        }
    }
}
