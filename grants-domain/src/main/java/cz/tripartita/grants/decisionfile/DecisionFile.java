package cz.tripartita.grants.decisionfile;

import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.decisionfile.RankingDecider.Found;
import cz.tripartita.grants.evaluation.EvaluationOutcome;
import cz.tripartita.grants.events.DecisionFileEvent;
import cz.tripartita.grants.events.Recommendation;
import cz.tripartita.grants.programme.ApplicationOnTheTable;
import cz.tripartita.grants.programme.ProgrammeInForce;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** What a decision on one programme rests on; it begins with the first application handed in. */
@AggregateRoot(type = "DecisionFile")
public class DecisionFile {

    @AggregateIdentifier
    private UUID fileId;

    private @Nullable DecisionFileState state;

    DecisionFile() {}

    /** The id of a programme's decision file: a name-based UUID, so that a programme has exactly one. */
    public static UUID idOf(UUID programmeId) {
        return UUID.nameUUIDFromBytes(("decision-file:" + programmeId).getBytes(StandardCharsets.UTF_8));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EnterApplication command, MetaData metaData, Clock clock) {
        apply(RankingDecider.decide(command, state, Occasion.of(metaData, clock).municipality()));
    }

    @CommandHandler
    void handle(DrawUpRanking command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        DecisionFileState file = known(command.fileId());
        List<Found> found = file.entered().stream()
                .flatMap(id -> ApplicationOnTheTable.read(store, id, occasion.municipality()).stream()
                        .filter(ApplicationOnTheTable::open)
                        .map(application -> new Found(id, application, EvaluationOutcome.read(store, id))))
                .toList();
        apply(RankingDecider.decide(command, file, occasion, programme(store, file, occasion), found));
    }

    @CommandHandler
    void handle(ReopenRanking command, MetaData metaData, Clock clock) {
        apply(RankingDecider.decide(command, known(command.fileId()), Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(OrderTie command, MetaData metaData, Clock clock) {
        apply(RankingDecider.decide(command, known(command.fileId()), Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(SaveScenario command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        DecisionFileState file = known(command.fileId());
        apply(ScenarioDecider.decide(command, file, occasion, programme(store, file, occasion)));
    }

    @CommandHandler
    void handle(RecommendAwards command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        DecisionFileState file = known(command.fileId());
        Map<UUID, Set<UUID>> conflicted = new HashMap<>();
        for (Recommendation one : command.recommendations()) {
            conflicted.put(
                    one.applicationId(),
                    EvaluationOutcome.read(store, one.applicationId()).conflicted());
        }
        apply(RecommendationDecider.decide(command, file, occasion, programme(store, file, occasion), conflicted));
    }

    @CommandHandler
    void handle(PinPack command, MetaData metaData, Clock clock) {
        apply(ScenarioDecider.decide(command, known(command.fileId()), Occasion.of(metaData, clock)));
    }

    @EventSourcingHandler
    void on(DecisionFileEvent event) {
        fileId = event.fileId();
        state = DecisionFileState.after(state, event);
    }

    private static ProgrammeInForce programme(EventStore store, DecisionFileState file, Occasion occasion) {
        return ProgrammeInForce.read(store, file.programmeId(), occasion.municipality())
                .orElseThrow(() -> new IllegalStateException("a decision file without a programme: " + file));
    }

    private DecisionFileState known(UUID id) {
        if (state == null) {
            throw new AggregateNotFoundException(id.toString(), "there is no such decision file");
        }
        return state;
    }

    private static void apply(List<DecisionFileEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
