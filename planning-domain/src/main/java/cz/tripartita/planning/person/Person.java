package cz.tripartita.planning.person;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.events.PersonEvent;
import java.time.Clock;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;

/** The stream of one person; public only to be named in {@code PlanningStreams}. */
@AggregateRoot(type = "Person")
public final class Person {

    @AggregateIdentifier
    private UUID personId;

    Person() {}

    @CommandHandler
    Person(RegisterPerson command, MetaData metaData, Clock clock) {
        PersonDecider.decide(command, Occasion.of(metaData, clock)).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(PersonEvent event) {
        personId = event.personId();
    }
}
