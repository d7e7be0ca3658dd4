package cz.tripartita.monitoring.questionnaire;

import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.QuestionnaireEvent;
import cz.tripartita.monitoring.events.QuestionnaireEvent.QuestionnaireIssued;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** A questionnaire in its versions. */
@AggregateRoot(type = "Questionnaire")
public class Questionnaire {

    @AggregateIdentifier
    private UUID questionnaireId;

    private @Nullable QuestionnaireIssued latest;

    Questionnaire() {}

    @CommandHandler
    Questionnaire(DrawUpQuestionnaire command, MetaData metaData, Clock clock) {
        apply(QuestionnaireDecider.decide(command, Occasion.of(metaData, clock)));
    }

    @CommandHandler
    void handle(ReviseQuestionnaire command, MetaData metaData, Clock clock) {
        Occasion.of(metaData, clock);
        apply(QuestionnaireDecider.decide(command, known()));
    }

    @EventSourcingHandler
    void on(QuestionnaireEvent event) {
        questionnaireId = event.questionnaireId();
        latest = QuestionnaireHistory.issued(event);
    }

    private QuestionnaireIssued known() {
        if (latest == null) {
            throw new IllegalStateException("a questionnaire begins with its first version: " + questionnaireId);
        }
        return latest;
    }

    private static void apply(List<QuestionnaireEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
