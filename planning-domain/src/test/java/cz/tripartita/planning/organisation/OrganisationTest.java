package cz.tripartita.planning.organisation;

import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.Address;
import cz.tripartita.planning.events.Contacts;
import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationContactsChanged;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRegistered;
import cz.tripartita.planning.events.OrganisationEvent.OrganisationRenamed;
import org.jspecify.annotations.Nullable;
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

    @Nested
    class Renaming {

        @Test
        void givesAnotherName() {
            assertThat(OrganisationDecider.decide(new RenameOrganisation(id("city"), "Město Plzeň"), known(null)))
                    .containsExactly(new OrganisationRenamed(id("city"), "Město Plzeň"));
        }

        @Test
        void toTheSameNameChangesNothing() {
            assertThat(OrganisationDecider.decide(
                            new RenameOrganisation(id("city"), "Statutární město Plzeň"), known(null)))
                    .isEmpty();
        }
    }

    @Nested
    class ChangingContacts {

        private static final ChangeContacts CHANGE = new ChangeContacts(
                id("city"), "náměstí Republiky", "1/1", "301 00", "Plzeň", "378 031 111", "obec@plzen.example", null);

        @Test
        void recordsThemWithTheAddressAndNoSpaceInThePostcode() {
            assertThat(OrganisationDecider.decide(CHANGE, known(null)))
                    .containsExactly(new OrganisationContactsChanged(
                            id("city"),
                            new Contacts(
                                    new Address("náměstí Republiky", "1/1", "30100", "Plzeň"),
                                    "378 031 111",
                                    "obec@plzen.example",
                                    null)));
        }

        @Test
        void toTheSameChangesNothing() {
            assertThat(OrganisationDecider.decide(CHANGE, known(CHANGE.contacts())))
                    .isEmpty();
        }

        @Test
        void withoutAPartOfAnAddressLeavesNoAddress() {
            var change = new ChangeContacts(id("city"), null, null, null, null, "378 031 111", null, null);
            assertThat(change.contacts().address()).isNull();
        }
    }

    private static KnownOrganisation known(@Nullable Contacts contacts) {
        return new KnownOrganisation(
                id("city"), CITY, "Statutární město Plzeň", "00075370", FounderKind.MUNICIPALITY, contacts);
    }

    private static RegisterOrganisation registering(String ico) {
        return new RegisterOrganisation(id("city"), "Statutární město Plzeň", ico, FounderKind.MUNICIPALITY);
    }
}
