package cz.tripartita.planning.person;

import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.events.PersonEvent;
import cz.tripartita.planning.events.PersonEvent.PersonRegistered;
import cz.tripartita.planning.person.PersonHistory.Described;
import cz.tripartita.planning.person.PersonHistory.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonHistoryTest {

    private static final PersonEvent REGISTERED = new PersonRegistered(id("Uma"), CITY, text("name of Uma"), null);

    @Test
    void beginsWithTheRegistrationAndHoldsNoText() {
        assertThat(PersonHistory.of(List.of(REGISTERED)).steps())
                .containsExactly(new Step(REGISTERED, null, new Described(id("Uma"), CITY, text("name of Uma"), null)));
    }

    @Test
    void isEmptyBeforeIt() {
        assertThat(PersonHistory.of(List.of()).steps()).isEmpty();
    }
}
