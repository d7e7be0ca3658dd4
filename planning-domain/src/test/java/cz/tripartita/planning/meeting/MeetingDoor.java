package cz.tripartita.planning.meeting;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.group.Roster;
import cz.tripartita.planning.process.Statutes;
import java.util.List;

/** Lets tests of other packages into the deciders of a meeting, as its shell calls them, without Axon. */
public final class MeetingDoor {

    private MeetingDoor() {}

    public static List<MeetingEvent> decide(ScheduleMeeting command, OtherStreams streams, Occasion occasion) {
        Roster roster = Roster.in(streams, command.groupId(), occasion.happenedOn());
        StatuteAdopted statute = Statutes.in(streams, roster.processId()).inEffectOn(occasion.happenedOn());
        return AgendaDecider.decide(command, roster, Agenda.in(streams, command.agenda()), statute, occasion);
    }

    public static List<MeetingEvent> decide(
            Object command, List<MeetingEvent> history, OtherStreams streams, Occasion occasion) {
        MeetingState state = MeetingState.of(history);
        Roster roster = Roster.in(streams, state.groupId(), occasion.happenedOn());
        return switch (command) {
            case AddAgendaItem add -> {
                Agenda agenda = Agenda.in(streams, List.of(add.item()));
                yield AgendaDecider.decide(add, state, roster, agenda, occasion);
            }
            case CancelMeeting cancel -> AgendaDecider.decide(cancel, state, roster, occasion);
            case OpenMeeting open -> AttendanceDecider.decide(open, state, roster, occasion);
            case RecordAttendance found -> AttendanceDecider.decide(found, state, roster, occasion);
            case CloseMeeting close -> AttendanceDecider.decide(close, state, roster, occasion);
            default -> throw new IllegalArgumentException("No command of a meeting: " + command);
        };
    }
}
