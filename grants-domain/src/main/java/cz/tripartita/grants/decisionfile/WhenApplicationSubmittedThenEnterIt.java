package cz.tripartita.grants.decisionfile;

import cz.tripartita.grants.events.ApplicationEvent.ApplicationSubmitted;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/** When an application was handed in, it comes into the decision file of its programme. */
@DisallowReplay
@ProcessingGroup("grants.when-application-submitted-then-enter-it")
public class WhenApplicationSubmittedThenEnterIt {

    private final CommandGateway commands;

    WhenApplicationSubmittedThenEnterIt(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(ApplicationSubmitted event) {
        commands.sendAndWait(new EnterApplication(
                DecisionFile.idOf(event.programmeId()), event.programmeId(), event.applicationId()));
    }
}
