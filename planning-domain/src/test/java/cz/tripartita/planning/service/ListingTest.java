package cz.tripartita.planning.service;

import static cz.tripartita.planning.PlanningSamples.AREA;
import static cz.tripartita.planning.PlanningSamples.CITY;
import static cz.tripartita.planning.PlanningSamples.COORDINATOR;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.PROCESS;
import static cz.tripartita.planning.PlanningSamples.by;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.on;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.service.ServiceSamples.STATUTE;
import static cz.tripartita.planning.service.ServiceSamples.listed;
import static cz.tripartita.planning.service.ServiceSamples.listing;
import static cz.tripartita.planning.service.ServiceSamples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.Address;
import cz.tripartita.planning.events.Capacity;
import cz.tripartita.planning.events.CapacityUnit;
import cz.tripartita.planning.events.Contacts;
import cz.tripartita.planning.events.KindsOfService;
import cz.tripartita.planning.events.Registration;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceEntry;
import cz.tripartita.planning.events.ServiceEvent;
import cz.tripartita.planning.events.ServiceEvent.RegistrationRecorded;
import cz.tripartita.planning.events.ServiceEvent.ServiceChanged;
import cz.tripartita.planning.events.ServiceEvent.ServiceEnded;
import cz.tripartita.planning.events.ServiceEvent.ServiceListed;
import cz.tripartita.planning.events.ServiceForm;
import cz.tripartita.planning.events.TargetGroup;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {

    private static final Occasion OCCASION = by("coordinator", COORDINATOR);
    private static final LocalDate FROM = LocalDate.of(2007, 1, 1);

    @Nested
    class ListingAService {

        @Test
        void keepsTheEntryWithEachFormAndAreaOnce() {
            assertThat(decide(listing(ServiceCategory.REGISTERED, "39", listing())))
                    .containsExactly(new ServiceListed(
                            id("service"),
                            CITY,
                            id("provider"),
                            PROCESS,
                            ServiceCategory.REGISTERED,
                            "39",
                            new ServiceEntry(
                                    "Osobní asistence Doma",
                                    List.of(ServiceForm.FIELD),
                                    List.of(AREA),
                                    List.of(TargetGroup.SENIORS),
                                    new Contacts(
                                            new Address("Smyšlená", "12/3", "30100", "Plzeň"),
                                            "377 000 000",
                                            "doma@sluzby.example",
                                            "https://sluzby.example/doma"),
                                    new Capacity(20, CapacityUnit.CLIENTS),
                                    "Plzeň a okolí"),
                            DAY));
        }

        @Test
        void recordsItsRegistrationWithIt() {
            var command = registered(ServiceCategory.REGISTERED, "39", listing(), "1234567", FROM, FROM);
            assertThat(decide(command))
                    .hasSize(2)
                    .last()
                    .isEqualTo(new RegistrationRecorded(id("service"), new Registration("1234567", FROM, FROM)));
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(mode = Mode.EXCLUDE, names = "REGISTERED")
        void takesWhatIsNotRegisteredWithoutKindAndForm(ServiceCategory category) {
            assertThat(decide(listing(category, null, listing(List.of(), List.of(AREA), null))))
                    .hasSize(1);
        }

        @Test
        void refusesARegisteredServiceWithoutKindAndAnotherWithOne() {
            broken(PlanningRule.KIND_OF_REGISTERED_SERVICE, listing(ServiceCategory.REGISTERED, null, listing()));
            broken(PlanningRule.KIND_OF_REGISTERED_SERVICE, listing(ServiceCategory.RELATED, "39", listing()));
            broken(PlanningRule.KIND_OF_REGISTERED_SERVICE, listing(ServiceCategory.PRO_FAMILY, "39", listing()));
        }

        @ParameterizedTest(name = "[{0}]")
        @ValueSource(strings = {"38", "53", "60b", "71", "", "§ 39"})
        void refusesAKindThatTheActDoesNotHave(String kind) {
            broken(PlanningRule.KIND_IN_FORCE, listing(ServiceCategory.REGISTERED, kind, listing()));
        }

        @Test
        void judgesTheKindOnTheDayOfTheListing() {
            var command = listing(ServiceCategory.REGISTERED, "39", listing());
            assertThat(ListingDecider.decide(command, STATUTE, KindsOfService.OF_THE_ACT, on(FROM, OCCASION)))
                    .isNotEmpty();
            var refusal = refusal(() -> ListingDecider.decide(
                    command, STATUTE, KindsOfService.OF_THE_ACT, on(FROM.minusDays(1), OCCASION)));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.KIND_IN_FORCE);
            assertThat(refusal.facts()).containsEntry("kind", "39").containsEntry("day", "2006-12-31");
        }

        @Test
        void refusesARegisteredServiceWithoutForm() {
            broken(
                    PlanningRule.FORM_OF_REGISTERED_SERVICE,
                    listing(ServiceCategory.REGISTERED, "39", listing(List.of(), List.of(AREA), 1)));
        }

        @Test
        void refusesAnAreaThatTheStatuteDoesNotHave() {
            var command = listing(
                    ServiceCategory.REGISTERED, "39", listing(List.of(ServiceForm.FIELD), List.of(AREA, "dragons"), 1));
            var refusal = refusal(() -> decide(command));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.SERVICE_AREA_IN_STATUTE);
            assertThat(refusal.facts()).containsEntry("unknown", List.of("dragons"));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
        void refusesACapacityOfNothing(int capacity) {
            broken(
                    PlanningRule.CAPACITY_POSITIVE_WITH_UNIT,
                    listing(
                            ServiceCategory.REGISTERED,
                            "39",
                            listing(List.of(ServiceForm.FIELD), List.of(AREA), capacity)));
        }

        @Test
        void refusesARegistrationWithoutNumberOrFirstDay() {
            broken(
                    PlanningRule.REGISTRATION_NUMBERED_AND_DATED,
                    registered(ServiceCategory.REGISTERED, "39", listing(), "1234567", null, null));
            broken(
                    PlanningRule.REGISTRATION_NUMBERED_AND_DATED,
                    registered(ServiceCategory.REGISTERED, "39", listing(), null, FROM, null));
            broken(
                    PlanningRule.REGISTRATION_NUMBERED_AND_DATED,
                    registered(ServiceCategory.REGISTERED, "39", listing(), null, null, FROM));
        }

        private void broken(PlanningRule rule, ListService command) {
            assertThat(refusal(() -> decide(command)).rule()).isEqualTo(rule);
        }

        private static List<ServiceEvent> decide(ListService command) {
            return ListingDecider.decide(command, STATUTE, KindsOfService.OF_THE_ACT, OCCASION);
        }
    }

    @Nested
    class Changing {

        private static final Listing OTHER =
                listing(List.of(ServiceForm.FIELD, ServiceForm.AMBULATORY), List.of(AREA), 25);

        @Test
        void replacesTheEntry() {
            assertThat(change(OTHER, ServiceState.of(listed())))
                    .containsExactly(new ServiceChanged(id("service"), OTHER.entry(), DAY));
        }

        @Test
        void toTheSameChangesNothing() {
            assertThat(change(listing(), ServiceState.of(listed()))).isEmpty();
        }

        @Test
        void isRefusedWhereTheEntryWouldNotBeListed() {
            Listing without = listing(List.of(), List.of(AREA), 1);
            assertThat(refusal(() -> change(without, ServiceState.of(listed()))).rule())
                    .isEqualTo(PlanningRule.FORM_OF_REGISTERED_SERVICE);
            Listing strange = listing(List.of(ServiceForm.FIELD), List.of("dragons"), 1);
            assertThat(refusal(() -> change(strange, ServiceState.of(listed()))).rule())
                    .isEqualTo(PlanningRule.SERVICE_AREA_IN_STATUTE);
        }

        @Test
        void isRefusedOfAServiceThatHasEnded() {
            var ended = ServiceState.of(List.of(listed(), new ServiceEnded(id("service"), DAY, "zánik")));
            var refusal = refusal(() -> change(OTHER, ended));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.SERVICE_PROVIDED);
            assertThat(refusal.facts()).containsEntry("endedOn", DAY.toString());
        }

        private static List<ServiceEvent> change(Listing listing, ServiceState state) {
            return ListingDecider.decide(new ChangeService(id("service"), listing), state, STATUTE, OCCASION);
        }
    }
}
