package cz.tripartita.planning.group;

import cz.tripartita.planning.events.MeetingEvent.MeetingClosed;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/** Once a meeting is closed, the absences of its group are counted. */
@ProcessingGroup("planning.when-meeting-closed-then-count-absences")
@DisallowReplay
public final class WhenMeetingClosedThenCountAbsences {

    private final CommandGateway commands;

    /** Takes the gateway that the commands are sent through. */
    public WhenMeetingClosedThenCountAbsences(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(MeetingClosed event) {
        commands.sendAndWait(new CountAbsences(event.groupId(), event.meetingId()));
    }
}
