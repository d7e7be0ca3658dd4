package cz.tripartita.planning.person;

import cz.tripartita.planning.InMunicipality;
import cz.tripartita.planning.OtherStreams;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.PersonEvent;
import cz.tripartita.planning.events.PersonEvent.PersonRegistered;
import java.util.List;
import java.util.UUID;

/** A person whom the municipality knows. */
public record KnownPerson(UUID personId, String municipality) implements InMunicipality {

    /** Finds the person, or breaks the rule that a person referred to is known. */
    public static KnownPerson in(OtherStreams streams, UUID personId) {
        return streams.need(personId, PersonEvent.class, KnownPerson::of, PlanningRule.PERSON_KNOWN);
    }

    static KnownPerson of(List<PersonEvent> events) {
        return of(events.getFirst());
    }

    static KnownPerson of(PersonEvent event) {
        return switch (event) {
            case PersonRegistered registered -> new KnownPerson(registered.personId(), registered.municipality());
        };
    }
}
