package cz.tripartita.planning.person;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.events.PersonEvent;
import cz.tripartita.planning.events.PersonEvent.PersonRegistered;
import java.util.List;

/** What follows from a command about a person. */
final class PersonDecider {

    private PersonDecider() {}

    static List<PersonEvent> decide(RegisterPerson command, Occasion occasion) {
        return List.of(
                new PersonRegistered(command.personId(), occasion.municipality(), command.name(), command.contact()));
    }
}
