package cz.tripartita.planning.person;

import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.NOW;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.text;

import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.events.PersonEvent.PersonRegistered;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PersonTest {

    private final FixtureConfiguration<Person> fixture =
            new AggregateTestFixture<>(Person.class).registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));

    @Nested
    class Registering {

        @Test
        void keepsNameAndContactApartFromTheEvent() {
            fixture.givenNoPriorActivity()
                    .when(registering(), metaData(DAY))
                    .expectEvents(new PersonRegistered(id("Uma"), CITY, text("Uma"), text("uma@example.org")));
        }

        @Test
        void isRefusedForTomorrow() {
            fixture.givenNoPriorActivity()
                    .when(registering(), metaData(DAY.plusDays(1)))
                    .expectNoEvents()
                    .expectException(RuleBroken.class)
                    .expectExceptionMessage(
                            PlanningRule.HAPPENED_ON_NOT_IN_FUTURE + " {happenedOn=2026-05-13, today=2026-05-12}");
        }
    }

    private static RegisterPerson registering() {
        return new RegisterPerson(id("Uma"), text("Uma"), text("uma@example.org"));
    }

    private static Map<String, ?> metaData(LocalDate happenedOn) {
        return Map.of("municipality", CITY, "role", "coordinator", "happenedOn", happenedOn.toString());
    }
}
