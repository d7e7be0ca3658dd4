package cz.tripartita.planning.organisation;

import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationTest {

    @Nested
    class Registering {

        @Test
        void isRegisteredUnderItsNumber() {
            assertThat(OrganisationDecider.decide(registering("00075370"), byFacilitator()))
                    .containsExactly(new OrganisationRegistered(
                            id("city"), CITY, "Statutární město Plzeň", "00075370", FounderKind.MUNICIPALITY));
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"00075370", "27074358", "45274649", "00006947", "25596641"})
        void takesNumbersWithTheirCheckDigit(String ico) {
            assertThat(Ico.isValid(ico)).isTrue();
        }

        @ParameterizedTest(name = "[{0}]")
        @ValueSource(strings = {"00075371", "0007537", "000753700", "0007537X", " 0075370", "", "٠٠٠٧٥٣٧٠"})
        void refusesANumberWithoutItsCheckDigit(String ico) {
            var refusal = refusal(() -> OrganisationDecider.decide(registering(ico), byFacilitator()));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.ICO_VALID);
            assertThat(refusal.facts()).containsEntry("ico", ico);
        }
    }

    private static RegisterOrganisation registering(String ico) {
        return new RegisterOrganisation(id("city"), "Statutární město Plzeň", ico, FounderKind.MUNICIPALITY);
    }
}
