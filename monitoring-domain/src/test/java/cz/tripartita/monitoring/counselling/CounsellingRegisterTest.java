package cz.tripartita.monitoring.counselling;

import static cz.tripartita.monitoring.MonitoringSamples.ORGANISATION;
import static cz.tripartita.monitoring.MonitoringSamples.PLZEN;
import static cz.tripartita.monitoring.MonitoringSamples.SERVICE;
import static cz.tripartita.monitoring.MonitoringSamples.at;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.Refused;
import cz.tripartita.monitoring.counselling.SetCounsellingCodes.CodeToSet;
import cz.tripartita.monitoring.events.Asker;
import cz.tripartita.monitoring.events.Contact;
import cz.tripartita.monitoring.events.ContactChannel;
import cz.tripartita.monitoring.events.CounsellingCodesEvent;
import cz.tripartita.monitoring.events.CounsellingCodesEvent.CounsellingCodesSet;
import cz.tripartita.monitoring.events.CounsellingEvent;
import cz.tripartita.monitoring.events.CounsellingEvent.ContactsCorrected;
import cz.tripartita.monitoring.events.CounsellingEvent.ContactsEntered;
import cz.tripartita.monitoring.events.CounsellingEvent.EntryVoided;
import cz.tripartita.monitoring.events.CounsellingEvent.OfficeEventEntered;
import cz.tripartita.monitoring.events.CounsellingEvent.PortalVisitsCounted;
import cz.tripartita.monitoring.events.Gathering;
import cz.tripartita.monitoring.events.Referral;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CounsellingRegisterTest {

    private static final UUID OFFICE = RegisterId.officeOf(PLZEN);
    private static final UUID ENTRY = id("entry");
    private static final Occasion NOW = at("2026-11-29", null);
    private static final Codes CODES =
            Codes.NONE.evolve(set(Codes.NONE, "2026-01-01", "debts", "housing").getFirst());

    private static List<CounsellingCodesEvent> set(Codes state, String validFrom, String... topics) {
        List<CodeToSet> codes = new ArrayList<>();
        for (String topic : topics) {
            codes.add(new CodeToSet(topic, "Téma " + topic, "Topic " + topic));
        }
        SetCounsellingCodes command = new SetCounsellingCodes(
                CounsellingCodes.idOf(PLZEN),
                LocalDate.parse(validFrom),
                codes,
                List.of(new CodeToSet("seniors", "Senioři", "Seniors")));
        return CodesDecider.decide(command, state, NOW);
    }

    private static EnterContacts enter(String day, String topic, String group, @Nullable Integer count) {
        return new EnterContacts(
                OFFICE,
                ENTRY,
                LocalDate.parse(day),
                Asker.CITY_POLICE,
                ContactChannel.PHONE,
                topic,
                group,
                null,
                15,
                count);
    }

    private static CorrectContacts correct(String day, String topic) {
        return new CorrectContacts(
                OFFICE,
                "2026-11",
                ENTRY,
                LocalDate.parse(day),
                Asker.CITIZEN,
                ContactChannel.EMAIL,
                topic,
                "seniors",
                null,
                null,
                2,
                "Spletl jsem se.");
    }

    private static List<CounsellingEvent> decide(EnterContacts command, RegisterState state) {
        return ContactDecider.decide(command, state, CODES, new Referral(ORGANISATION, SERVICE), NOW);
    }

    private static RegisterState entered() {
        return RegisterState.EMPTY.evolve(decide(enter("2026-11-05", "debts", "seniors", null), RegisterState.EMPTY)
                .getFirst());
    }

    @Nested
    class SetsCodes {

        @Test
        void asVersionsOfWhichTheOneInForceOnTheDayCounts() {
            CounsellingCodesSet second = (CounsellingCodesSet)
                    set(CODES, "2026-06-01", "debts", "care").getFirst();
            Codes codes = CODES.evolve(second);

            assertThat(second.version()).isEqualTo(2);
            assertThat(codes.haveTopic("housing", LocalDate.of(2026, 5, 31))).isTrue();
            assertThat(codes.haveTopic("housing", LocalDate.of(2026, 6, 1))).isFalse();
            assertThat(codes.haveTopic("care", LocalDate.of(2026, 6, 1))).isTrue();
            assertThat(codes.haveTopic("debts", LocalDate.of(2025, 12, 31))).isFalse();
            assertThat(codes.haveTargetGroup("seniors", LocalDate.of(2026, 6, 1)))
                    .isTrue();
            assertThat(set(codes, "2026-06-01", "debts", "care")).isEmpty();
        }

        @Test
        void onceEachAndLaterThanThoseBefore() {
            assertThat(Refused.by(
                            MonitoringRule.CODES_NAMED_ONCE, () -> set(CODES, "2026-06-01", "debts", "care", "debts")))
                    .containsEntry("repeated", List.of("debts"));
            CodeToSet seniors = new CodeToSet("seniors", "senioři", "seniors");
            Refused.by(
                    MonitoringRule.CODES_NAMED_ONCE,
                    () -> CodesDecider.decide(
                            new SetCounsellingCodes(
                                    CounsellingCodes.idOf(PLZEN),
                                    LocalDate.of(2026, 6, 1),
                                    List.of(),
                                    List.of(seniors, seniors)),
                            CODES,
                            NOW));
            Refused.by(MonitoringRule.CODES_START_LATER_THAN_BEFORE, () -> set(CODES, "2026-01-01", "care"));
        }

        @Test
        void andReplaysThem() {
            List<CodesHistory.Step> steps = CodesHistory.of(List.of(
                            CODES.latest().orElseThrow(),
                            set(CODES, "2026-06-01", "care").getFirst()))
                    .steps();

            assertThat(steps.getFirst().before()).isNull();
            assertThat(steps.getLast().before()).isEqualTo(steps.getFirst().after());
            assertThat(steps.getLast().after().version()).isEqualTo(2);
        }
    }

    @Nested
    class EntersContacts {

        @Test
        void inTheRegisterOfTheirMonthOneWhereNoNumberIsGiven() {
            EnterContacts command = enter("2026-11-05", "debts", "seniors", null);

            assertThat(decide(command, RegisterState.EMPTY))
                    .containsExactly(new ContactsEntered(
                            RegisterId.of(OFFICE, "2026-11"),
                            PLZEN,
                            "2026-11",
                            ENTRY,
                            new Contact(
                                    LocalDate.of(2026, 11, 5),
                                    Asker.CITY_POLICE,
                                    ContactChannel.PHONE,
                                    "debts",
                                    "seniors",
                                    new Referral(ORGANISATION, SERVICE),
                                    15,
                                    1)));
            assertThat(command.registerId())
                    .isEqualTo(enter("2026-11-30", "debts", "seniors", 2).registerId())
                    .isNotEqualTo(enter("2026-10-31", "debts", "seniors", 2).registerId());
        }

        @Test
        void onceWhileTheSameAgainChangesNothing() {
            assertThat(decide(enter("2026-11-05", "debts", "seniors", 1), entered()))
                    .isEmpty();
            Refused.by(
                    MonitoringRule.ENTERED_ONCE, () -> decide(enter("2026-11-05", "debts", "seniors", 2), entered()));
        }

        @Test
        void withCodesInForceWhenTheyHaveHappened() {
            assertThat(Refused.by(
                            MonitoringRule.CODES_IN_FORCE,
                            () -> decide(enter("2026-11-05", "weather", "seniors", 1), RegisterState.EMPTY)))
                    .containsEntry("topicKnown", false)
                    .containsEntry("targetGroupKnown", true);
            Refused.by(
                    MonitoringRule.CODES_IN_FORCE,
                    () -> decide(enter("2026-11-05", "debts", "youth", 1), RegisterState.EMPTY));
            Refused.by(
                    MonitoringRule.CODES_IN_FORCE,
                    () -> decide(enter("2025-12-31", "debts", "seniors", 1), RegisterState.EMPTY));
            Refused.by(
                    MonitoringRule.ENTERED_DAY_NOT_IN_FUTURE,
                    () -> decide(enter("2026-11-30", "debts", "seniors", 1), RegisterState.EMPTY));
        }
    }

    @Nested
    class CorrectsContacts {

        private static List<CounsellingEvent> decide(CorrectContacts command, RegisterState state) {
            return ContactDecider.decide(command, state, CODES, null, NOW);
        }

        @Test
        void withinTheirMonthAndTheSameAgainChangesNothing() {
            List<CounsellingEvent> events = decide(correct("2026-11-06", "housing"), entered());

            assertThat(events).hasExactlyElementsOfTypes(ContactsCorrected.class);
            RegisterState corrected = entered().evolve(events.getFirst());
            assertThat(decide(correct("2026-11-06", "housing"), corrected)).isEmpty();
            Refused.by(MonitoringRule.ENTRY_STAYS_IN_MONTH, () -> decide(correct("2026-10-06", "housing"), entered()));
            Refused.by(MonitoringRule.CODES_IN_FORCE, () -> decide(correct("2026-11-06", "weather"), entered()));
        }

        @Test
        void onlyWhileTheyCount() {
            RegisterState voided = entered().evolve(new EntryVoided(RegisterId.of(OFFICE, "2026-11"), ENTRY, "x"));

            assertThat(Refused.by(MonitoringRule.ENTRY_COUNTS, () -> decide(correct("2026-11-06", "housing"), voided)))
                    .containsEntry("voided", true);
            Refused.by(
                    MonitoringRule.ENTRY_COUNTS, () -> decide(correct("2026-11-06", "housing"), RegisterState.EMPTY));
            RegisterState event = RegisterState.EMPTY.evolve(OpensTheOffice.event());
            assertThat(Refused.by(MonitoringRule.ENTRY_COUNTS, () -> decide(correct("2026-11-06", "housing"), event)))
                    .containsEntry("contacts", false);
        }
    }

    @Nested
    class OpensTheOffice {

        private static EnterOfficeEvent open(String day, int attendance) {
            return new EnterOfficeEvent(
                    OFFICE, ENTRY, LocalDate.parse(day), Gathering.Kind.OPEN_DAY, "Den otevřených dveří", attendance);
        }

        static CounsellingEvent event() {
            return OfficeDecider.decide(open("2026-11-05", 80), RegisterState.EMPTY, NOW)
                    .getFirst();
        }

        @Test
        void enteringAnEventOnceWhenItHasHappened() {
            RegisterState state = RegisterState.EMPTY.evolve(event());

            assertThat(event()).isInstanceOf(OfficeEventEntered.class);
            assertThat(OfficeDecider.decide(open("2026-11-05", 80), state, NOW)).isEmpty();
            Refused.by(MonitoringRule.ENTERED_ONCE, () -> OfficeDecider.decide(open("2026-11-05", 81), state, NOW));
            Refused.by(
                    MonitoringRule.ENTERED_DAY_NOT_IN_FUTURE,
                    () -> OfficeDecider.decide(open("2026-11-30", 80), RegisterState.EMPTY, NOW));
        }

        @Test
        void voidingWhatWasEnteredByMistakeOnce() {
            VoidEntry command = new VoidEntry(OFFICE, "2026-11", ENTRY, "Omyl.");
            List<CounsellingEvent> events = OfficeDecider.decide(command, entered());

            assertThat(events).containsExactly(new EntryVoided(RegisterId.of(OFFICE, "2026-11"), ENTRY, "Omyl."));
            RegisterState voided = entered().evolve(events.getFirst());
            Refused.by(MonitoringRule.ENTRY_COUNTS, () -> OfficeDecider.decide(command, voided));
            Refused.by(
                    MonitoringRule.ENTERED_ONCE,
                    () -> CounsellingRegisterTest.decide(enter("2026-11-05", "debts", "seniors", null), voided));
        }

        @Test
        void countingVisitsOfThePortalOfAMonthThatIsOver() {
            RegisterState counted = RegisterState.EMPTY.evolve(
                    count(RegisterState.EMPTY, "2026-10", 900, null).getFirst());

            assertThat(count(RegisterState.EMPTY, "2026-10", 900, null))
                    .containsExactly(
                            new PortalVisitsCounted(RegisterId.of(OFFICE, "2026-10"), PLZEN, "2026-10", 900, null));
            Refused.by(MonitoringRule.MONTH_IS_OVER, () -> count(RegisterState.EMPTY, "2026-11", 900, null));
            assertThat(count(counted, "2026-10", 900, null)).isEmpty();
            Refused.by(MonitoringRule.COUNT_CORRECTED_WITH_REASON, () -> count(counted, "2026-10", 901, null));
            Refused.by(MonitoringRule.COUNT_CORRECTED_WITH_REASON, () -> count(counted, "2026-10", 901, " "));
            Refused.by(
                    MonitoringRule.COUNT_CORRECTED_WITH_REASON,
                    () -> count(RegisterState.EMPTY, "2026-10", 901, "Chyběl den."));
            assertThat(count(counted, "2026-10", 901, "Chyběl den.")).hasSize(1);
        }

        private static List<CounsellingEvent> count(
                RegisterState state, String month, int visits, @Nullable String correction) {
            return OfficeDecider.decide(new CountPortalVisits(OFFICE, month, visits, correction), state, NOW);
        }
    }

    @Test
    void isReplayedStepByStep() {
        UUID register = RegisterId.of(OFFICE, "2026-11");
        List<CounsellingEvent> events = List.of(
                decide(enter("2026-11-05", "debts", "seniors", 3), RegisterState.EMPTY)
                        .getFirst(),
                new EntryVoided(register, ENTRY, "x"),
                new PortalVisitsCounted(register, PLZEN, "2026-11", 900, null));

        List<CounsellingHistory.Step> steps = CounsellingHistory.of(events).steps();

        assertThat(steps.getFirst().before()).isNull();
        assertThat(steps.getFirst().after().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.voided()).isFalse();
            assertThat(entry.contact()).isNotNull();
        });
        assertThat(steps.get(1).after().entries().getFirst().voided()).isTrue();
        assertThat(steps.getLast().after().portalVisits()).isEqualTo(900);
        assertThat(steps.getLast().before()).isEqualTo(steps.get(1).after());
        assertThatThrownBy(() -> CounsellingHistory.of(events.subList(1, 2))).isInstanceOf(IllegalStateException.class);
    }
}
