package cz.tripartita.planning.organisation;

import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.events.Contacts;
import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.OrganisationEvent;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationContactsChanged;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import cz.tripartita.planning.organisation.OrganisationHistory.Described;
import cz.tripartita.planning.organisation.OrganisationHistory.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationHistoryTest {

    private static final OrganisationEvent REGISTERED = new OrganisationRegistered(
            id("city"), CITY, "Statutární město Plzeň", "00075370", FounderKind.MUNICIPALITY);

    @Test
    void beginsWithTheRegistration() {
        assertThat(OrganisationHistory.of(List.of(REGISTERED)).steps())
                .containsExactly(new Step(
                        REGISTERED,
                        null,
                        new Described(
                                id("city"),
                                CITY,
                                "Statutární město Plzeň",
                                "00075370",
                                FounderKind.MUNICIPALITY,
                                null)));
    }

    @Test
    void followsNameAndContacts() {
        var contacts = new Contacts(null, "377 000 000", null, null);
        var steps = OrganisationHistory.of(List.of(
                        REGISTERED,
                        new OrganisationRenamed(id("city"), "Město Plzeň"),
                        new OrganisationContactsChanged(id("city"), contacts)))
                .steps();
        assertThat(steps.get(1).after().name()).isEqualTo("Město Plzeň");
        assertThat(steps.get(2).before()).isEqualTo(steps.get(1).after());
        assertThat(steps.get(2).after())
                .isEqualTo(
                        new Described(id("city"), CITY, "Město Plzeň", "00075370", FounderKind.MUNICIPALITY, contacts));
    }

    @Test
    void isEmptyBeforeIt() {
        assertThat(OrganisationHistory.of(List.of()).steps()).isEmpty();
    }
}
