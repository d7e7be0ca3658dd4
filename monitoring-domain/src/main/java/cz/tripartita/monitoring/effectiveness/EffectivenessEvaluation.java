package cz.tripartita.monitoring.effectiveness;

import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.comparison.AcceptedYear;
import cz.tripartita.monitoring.comparison.ComparisonVersions;
import cz.tripartita.monitoring.events.ComparisonEvent.ComparisonDrawnUp;
import cz.tripartita.monitoring.events.EffectivenessEvent;
import cz.tripartita.monitoring.method.Methods;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The effectiveness evaluation of one service of one organisation in one calendar year. */
@AggregateRoot(type = "Effectiveness")
public class EffectivenessEvaluation {

    @AggregateIdentifier
    private UUID evaluationId;

    private @Nullable EffectivenessState state;

    EffectivenessEvaluation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DrawUpEvaluation command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        Evidence evidence = Evidence.read(
                store, occasion.municipality(), command.monitoringId(), command.surveyId(), command.visitId());
        apply(GroundsDecider.decide(command, state, occasion, evidence));
    }

    @CommandHandler
    void handle(GiveVerdict command, MetaData metaData, Clock clock) {
        apply(VerdictDecider.decide(command, known(command.evaluationId()), Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(InviteComment command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        EffectivenessState evaluation = known(command.evaluationId());
        int days = Methods.read(store, occasion.municipality())
                .version(evaluation.grounds().methodVersion())
                .map(method -> method.terms().commentDays())
                .orElseThrow(() -> new IllegalStateException("made by no version of the method: " + evaluation));
        apply(VerdictDecider.decide(command, evaluation, occasion, days));
    }

    @CommandHandler
    void handle(CommentOnEvaluation command, MetaData metaData, Clock clock) {
        apply(VerdictDecider.decide(command, known(command.evaluationId()), Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(FinaliseEvaluation command, MetaData metaData, Clock clock, EventStore store) {
        EffectivenessState evaluation = known(command.evaluationId());
        int latest = ComparisonVersions.latest(
                        store, evaluation.grounds().comparison().comparisonId())
                .map(ComparisonDrawnUp::version)
                .orElse(0);
        AcceptedYear year = AcceptedYear.read(store, evaluation.monitoringId());
        apply(VerdictDecider.decide(command, evaluation, Occasion.of(metaData, clock), latest, year));
    }

    @CommandHandler
    void handle(ReviseEvaluation command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        EffectivenessState evaluation = known(command.evaluationId());
        Evidence evidence = Evidence.read(
                store, occasion.municipality(), evaluation.monitoringId(), command.surveyId(), command.visitId());
        apply(GroundsDecider.decide(command, evaluation, occasion, evidence));
    }

    @EventSourcingHandler
    void on(EffectivenessEvent event) {
        evaluationId = event.evaluationId();
        state = EffectivenessState.after(state, event);
    }

    private EffectivenessState known(UUID id) {
        if (state == null) {
            throw new AggregateNotFoundException(id.toString(), "there is no such evaluation");
        }
        return state;
    }

    private static void apply(List<EffectivenessEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
