package cz.tripartita.planning.service;

import static cz.tripartita.planning.PlanningSamples.COORDINATOR;
import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.by;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.on;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.service.ServiceSamples.listed;
import static cz.tripartita.planning.service.ServiceSamples.listing;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.KindsOfService;
import cz.tripartita.planning.events.Registration;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.events.ServiceEvent;
import cz.tripartita.planning.events.ServiceEvent.RegistrationRecorded;
import cz.tripartita.planning.events.ServiceEvent.ServiceChanged;
import cz.tripartita.planning.events.ServiceEvent.ServiceConfirmed;
import cz.tripartita.planning.events.ServiceEvent.ServiceEnded;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ServiceLifeTest {

    private static final Occasion NEXT_DAY = on(DAY.plusDays(1), by("coordinator", COORDINATOR));
    private static final Occasion DAY_BEFORE = on(DAY.minusDays(1), by("coordinator", COORDINATOR));
    private static final ServiceEvent ENDED = new ServiceEnded(id("service"), DAY, "zánik");
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @Nested
    class Confirming {

        private static final ConfirmService CONFIRM = new ConfirmService(id("service"));

        @Test
        void keepsTheDayAndThePerson() {
            assertThat(ServiceLife.decide(CONFIRM, ServiceState.of(listed()), NEXT_DAY))
                    .containsExactly(new ServiceConfirmed(id("service"), DAY.plusDays(1), COORDINATOR));
        }

        @Test
        void onADayOnWhichItWasKnownToBeTrueChangesNothing() {
            var changed = new ServiceChanged(id("service"), listing().entry(), DAY.plusDays(1));
            assertThat(ServiceLife.decide(CONFIRM, state(changed), NEXT_DAY)).isEmpty();
        }

        @Test
        void isRefusedBeforeTheListingAndAfterTheEnd() {
            broken(
                    PlanningRule.SERVICE_LISTED_BEFORE,
                    () -> ServiceLife.decide(CONFIRM, ServiceState.of(listed()), DAY_BEFORE));
            broken(PlanningRule.SERVICE_PROVIDED, () -> ServiceLife.decide(CONFIRM, state(ENDED), NEXT_DAY));
        }
    }

    @Nested
    class Ending {

        private static final EndService END = new EndService(id("service"), "zánik");

        @Test
        void keepsDayAndReason() {
            assertThat(ServiceLife.decide(END, ServiceState.of(listed()), NEXT_DAY))
                    .containsExactly(new ServiceEnded(id("service"), DAY.plusDays(1), "zánik"));
        }

        @Test
        void isRefusedTwice() {
            broken(PlanningRule.SERVICE_PROVIDED, () -> ServiceLife.decide(END, state(ENDED), NEXT_DAY));
        }
    }

    @Nested
    class Registering {

        @Test
        void isRecordedAndRecordedAnewWhereItChanged() {
            assertThat(register(ServiceState.of(listed()), null)).containsExactly(recorded(null));
            assertThat(register(state(recorded(null)), null)).isEmpty();
            assertThat(register(state(recorded(null)), FROM.plusYears(1))).containsExactly(recorded(FROM.plusYears(1)));
        }

        @Test
        void mayEndAfterTheServiceHas() {
            assertThat(register(state(recorded(null), ENDED), FROM.plusYears(1)))
                    .hasSize(1);
        }

        @Test
        void ofOneDayIsPossibleAndEndingBeforeItsStartIsNot() {
            assertThat(register(ServiceState.of(listed()), FROM)).hasSize(1);
            broken(
                    PlanningRule.REGISTRATION_ENDS_AFTER_START,
                    () -> register(ServiceState.of(listed()), FROM.minusDays(1)));
        }

        @Test
        void isRefusedOfAServiceThatIsNotOfTheAct() {
            broken(
                    PlanningRule.REGISTRATION_OF_REGISTERED_SERVICE,
                    () -> register(ServiceState.of(listed(ServiceCategory.RELATED, null)), null));
        }

        @Test
        void isRefusedWhereTheActHadNoSuchKindOnItsFirstDay() {
            var command = new RecordRegistration(id("service"), "1234567", LocalDate.of(2006, 12, 31), null);
            broken(
                    PlanningRule.KIND_IN_FORCE,
                    () -> RegistrationDecider.decide(
                            command, ServiceState.of(listed()), KindsOfService.OF_THE_ACT, NEXT_DAY));
        }

        private static ServiceEvent recorded(@Nullable LocalDate to) {
            return new RegistrationRecorded(id("service"), new Registration("1234567", FROM, to));
        }

        private static List<ServiceEvent> register(ServiceState state, @Nullable LocalDate to) {
            return RegistrationDecider.decide(
                    new RecordRegistration(id("service"), "1234567", FROM, to),
                    state,
                    KindsOfService.OF_THE_ACT,
                    NEXT_DAY);
        }
    }

    @Nested
    class Replayed {

        @Test
        void knowsEachRegistrationOnceAndTheLastDayOnWhichItWasTrue() {
            var first = new Registration("1", FROM, null);
            var ended = new Registration("1", FROM, FROM.plusDays(9));
            var second = new Registration("2", FROM.plusDays(10), null);
            var history = ServiceHistory.of(List.of(
                    listed(),
                    new RegistrationRecorded(id("service"), first),
                    new RegistrationRecorded(id("service"), second),
                    new RegistrationRecorded(id("service"), ended),
                    new ServiceConfirmed(id("service"), DAY.plusDays(5), null),
                    new ServiceChanged(id("service"), listing().entry(), DAY.plusDays(3)),
                    ENDED));

            assertThat(history.steps()).hasSize(7);
            assertThat(history.steps().getFirst().before()).isNull();
            var last = history.steps().getLast().after();
            assertThat(last.registrations()).containsExactly(second, ended);
            assertThat(last.confirmedOn()).isEqualTo(DAY.plusDays(5));
            assertThat(last.endedOn()).isEqualTo(DAY);
        }
    }

    private static ServiceState state(ServiceEvent... after) {
        ServiceState state = ServiceState.of(listed());
        for (ServiceEvent event : after) {
            state = state.evolve(event);
        }
        return state;
    }

    private static void broken(PlanningRule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        assertThat(refusal(command).rule()).isEqualTo(rule);
    }
}
