package cz.tripartita.grants.evaluation;

import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.events.EvaluationEvent;
import cz.tripartita.grants.programme.ApplicationOnTheTable;
import cz.tripartita.grants.programme.ProgrammeInForce;
import java.nio.charset.StandardCharsets;
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

/** The evaluation of one application; it begins with the first evaluator, or the first conflict declared. */
@AggregateRoot(type = "Evaluation")
public class Evaluation {

    @AggregateIdentifier
    private UUID evaluationId;

    private @Nullable EvaluationState state;

    Evaluation() {}

    /** The id of an application's evaluation: a name-based UUID, so that an application has exactly one. */
    public static UUID idOf(UUID applicationId) {
        return UUID.nameUUIDFromBytes(("evaluation:" + applicationId).getBytes(StandardCharsets.UTF_8));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AppointEvaluator command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        apply(EvaluationDecider.decide(
                command, state, occasion, application(store, command.applicationId(), occasion)));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DeclareConflict command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        apply(EvaluationDecider.decide(
                command, state, occasion, application(store, command.applicationId(), occasion)));
    }

    @CommandHandler
    void handle(DeclareIndependence command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        EvaluationState evaluation = known(command.evaluationId());
        apply(EvaluationDecider.decide(
                command, evaluation, occasion, application(store, evaluation.applicationId(), occasion)));
    }

    @CommandHandler
    void handle(ScoreApplication command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        EvaluationState evaluation = known(command.evaluationId());
        ProgrammeInForce programme = ProgrammeInForce.read(store, evaluation.programmeId(), occasion.municipality())
                .orElseThrow(() -> new IllegalStateException("an evaluation without a programme: " + evaluation));
        apply(EvaluationDecider.decide(
                command,
                evaluation,
                occasion,
                application(store, evaluation.applicationId(), occasion),
                programme.terms(),
                DrawnUpRanking.holds(store, evaluation.programmeId(), evaluation.applicationId())));
    }

    @EventSourcingHandler
    void on(EvaluationEvent event) {
        evaluationId = event.evaluationId();
        state = EvaluationState.after(state, event);
    }

    private static @Nullable ApplicationOnTheTable application(EventStore store, UUID id, Occasion occasion) {
        return ApplicationOnTheTable.read(store, id, occasion.municipality()).orElse(null);
    }

    private EvaluationState known(UUID id) {
        if (state == null) {
            throw new AggregateNotFoundException(id.toString(), "there is no such evaluation");
        }
        return state;
    }

    private static void apply(List<EvaluationEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
