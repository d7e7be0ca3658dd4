package cz.tripartita.planning.organisation;

import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.OrganisationEvent;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
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
                                id("city"), CITY, "Statutární město Plzeň", "00075370", FounderKind.MUNICIPALITY)));
    }

    @Test
    void isEmptyBeforeIt() {
        assertThat(OrganisationHistory.of(List.of()).steps()).isEmpty();
    }
}
