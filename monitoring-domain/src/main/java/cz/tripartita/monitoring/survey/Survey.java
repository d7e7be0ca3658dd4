package cz.tripartita.monitoring.survey;

import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.RecordedStream;
import cz.tripartita.monitoring.events.QuestionnaireEvent.QuestionnaireIssued;
import cz.tripartita.monitoring.events.SurveyEvent;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** One satisfaction survey. */
@AggregateRoot(type = "Survey")
public class Survey {

    @AggregateIdentifier
    private UUID surveyId;

    private @Nullable SurveyState state;

    Survey() {}

    @CommandHandler
    Survey(DrawUpSurvey command, MetaData metaData, Clock clock, EventStore store) {
        Occasion occasion = Occasion.of(metaData, clock);
        List<UUID> services = Objects.requireNonNullElse(command.services(), List.of());
        apply(SurveyDecider.decide(
                command,
                occasion,
                version(store, command, occasion.municipality()),
                SurveyedServices.read(store, services, occasion.municipality())));
    }

    private static Optional<QuestionnaireIssued> version(EventStore store, DrawUpSurvey command, String municipality) {
        return RecordedStream.events(store, command.questionnaireId(), QuestionnaireIssued.class).stream()
                .filter(issued -> issued.municipality().equals(municipality))
                .filter(issued -> issued.version() == command.questionnaireVersion())
                .findFirst();
    }

    @CommandHandler
    void handle(OpenSurvey command, MetaData metaData, Clock clock) {
        apply(SurveyDecider.decide(command, known(), Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(IssueTokens command, MetaData metaData, Clock clock) {
        Occasion.of(metaData, clock);
        apply(SurveyDecider.decide(command, known()));
    }

    @CommandHandler
    void handle(CancelSurvey command, MetaData metaData, Clock clock) {
        Occasion.of(metaData, clock);
        apply(SurveyDecider.decide(command, known()));
    }

    @CommandHandler
    void handle(CloseSurvey command, MetaData metaData, Clock clock, BallotBoxes boxes) {
        if (ClosingDecider.closes(known(), Occasion.of(metaData, clock))) {
            apply(ClosingDecider.decide(command, known(), boxes.seal(command.surveyId())));
        }
    }

    @CommandHandler
    void handle(PublishSummary command, MetaData metaData, Clock clock) {
        Occasion.of(metaData, clock);
        apply(ClosingDecider.decide(command, known()));
    }

    @EventSourcingHandler
    void on(SurveyEvent event) {
        surveyId = event.surveyId();
        state = SurveyState.after(state, event);
    }

    private SurveyState known() {
        if (state == null) {
            throw new IllegalStateException("a survey begins when it is drawn up: " + surveyId);
        }
        return state;
    }

    private static void apply(List<SurveyEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
