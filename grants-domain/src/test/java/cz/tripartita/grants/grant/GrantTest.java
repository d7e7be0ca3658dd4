package cz.tripartita.grants.grant;

import static cz.tripartita.grants.GrantsSamples.APPLICATION;
import static cz.tripartita.grants.GrantsSamples.DECIDED_ON;
import static cz.tripartita.grants.GrantsSamples.ORGANISATION;
import static cz.tripartita.grants.GrantsSamples.PLZEN;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.GrantsSamples.assembly;
import static cz.tripartita.grants.GrantsSamples.at;
import static cz.tripartita.grants.GrantsSamples.council;
import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.grants.GrantsSamples.instalment;
import static cz.tripartita.grants.GrantsSamples.parameter;
import static cz.tripartita.grants.GrantsSamples.parameters;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.Refused;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.AgreementRegistered;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.AwardAdjusted;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.grants.events.Instalment;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.parameters.ParametersInForce;
import cz.tripartita.planning.events.Resolution;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrantTest {

    private static final UUID GRANT = id("grant");
    private static final Resolution AWARD = council("518/26", DECIDED_ON);
    private static final Resolution RAISE = assembly("300/26", DECIDED_ON.plusDays(60));

    private static GrantState started(String amount) {
        return GrantState.after(
                null,
                new GrantAwarded(
                        GRANT,
                        APPLICATION,
                        PROGRAMME,
                        PLZEN,
                        ORGANISATION,
                        id("service"),
                        "Senior Expres",
                        ServiceKind.REGISTERED,
                        LocalDate.parse("2027-01-01"),
                        LocalDate.parse("2027-12-31"),
                        czk(amount),
                        AWARD));
    }

    private static AwardInForce award(String amount) {
        return new AwardInForce(czk(amount), AWARD, "");
    }

    private static AwardInForce raised(String amount) {
        return new AwardInForce(czk(amount), RAISE, "vyšší poptávka");
    }

    private static GrantState signed(String amount) {
        GrantState state = started(amount);
        return state.evolve(AgreementDecider.decide(
                        new SignAgreement(GRANT, "2026/001", instalment(czk(amount))),
                        state,
                        at("2026-10-01T08:00:00Z"),
                        award(amount))
                .getFirst());
    }

    private static GrantState amended(GrantState signed, String amount, String on) {
        return signed.evolve(AgreementDecider.decide(
                        new SignAmendment(GRANT, "2026/001/1", instalment(czk(amount))),
                        signed,
                        at(on + "T08:00:00Z"),
                        raised(amount))
                .getFirst());
    }

    private static GrantState registered(GrantState state, String on) {
        return state.evolve(
                AgreementDecider.decide(new RegisterAgreement(GRANT, "3112/2026"), state, at(on + "T08:00:00Z"))
                        .getFirst());
    }

    @Nested
    class SignsAgreement {

        private List<GrantEvent> sign(GrantState state, String on, List<Instalment> instalments) {
            return AgreementDecider.decide(
                    new SignAgreement(GRANT, "2026/001", instalments), state, at(on + "T08:00:00Z"), award("45000"));
        }

        @Test
        void overTheAwardInForce() {
            assertThat(sign(started("45000"), "2026-10-01", instalment(czk("45000"))))
                    .singleElement()
                    .isInstanceOfSatisfying(AgreementSigned.class, signed -> {
                        assertThat(signed.contracted()).isEqualTo(czk("45000"));
                        assertThat(signed.signedOn()).isEqualTo("2026-10-01");
                        assertThat(signed.organisationId()).isEqualTo(ORGANISATION);
                    });
        }

        @Test
        void refusesInstalmentsThatDoNotSumToTheAmount() {
            assertThat(Refused.by(
                            GrantsRule.INSTALMENTS_SUM_TO_AMOUNT,
                            () -> sign(started("45000"), "2026-10-01", instalment(czk("44999.99")))))
                    .containsEntry("amount", czk("45000").amount());
        }

        @Test
        void refusesAnInstalmentThatIsNotPositive() {
            List<Instalment> withReturn = List.of(
                    new Instalment(LocalDate.parse("2027-01-15"), czk("50000")),
                    new Instalment(LocalDate.parse("2027-02-15"), czk("-5000")));

            Refused.by(GrantsRule.INSTALMENTS_SUM_TO_AMOUNT, () -> sign(started("45000"), "2026-10-01", withReturn));
        }

        @Test
        void refusesASecondAgreementAndOneBeforeTheResolution() {
            Refused.by(
                    GrantsRule.AGREEMENT_SIGNED_ONCE,
                    () -> sign(signed("45000"), "2026-10-01", instalment(czk("45000"))));
            Refused.by(
                    GrantsRule.SIGNED_AFTER_AWARD,
                    () -> sign(started("45000"), "2026-09-09", instalment(czk("45000"))));
        }
    }

    @Nested
    class SignsAmendment {

        private List<GrantEvent> amend(GrantState state, String number, String amount, String on) {
            return AgreementDecider.decide(
                    new SignAmendment(GRANT, number, instalment(czk(amount))),
                    state,
                    at(on + "T08:00:00Z"),
                    raised("55000"));
        }

        @Test
        void bringsTheAgreementToTheAwardInForce() {
            assertThat(amend(signed("45000"), "2026/001/1", "55000", "2026-11-20"))
                    .singleElement()
                    .isInstanceOfSatisfying(AmendmentSigned.class, signed -> {
                        assertThat(signed.before()).isEqualTo(czk("45000"));
                        assertThat(signed.after()).isEqualTo(czk("55000"));
                        assertThat(signed.resolution()).isEqualTo(RAISE);
                        assertThat(signed.reason()).isEqualTo("vyšší poptávka");
                    });
        }

        @Test
        void refusesWhileTheAwardIsAsContracted() {
            Refused.by(
                    GrantsRule.AMENDMENT_FOLLOWS_AWARD,
                    () -> amend(signed("55000"), "2026/001/1", "55000", "2026-11-20"));
        }

        @Test
        void refusesANumberThatIsTaken() {
            Refused.by(GrantsRule.NUMBER_USED_ONCE, () -> amend(signed("45000"), " 2026/001", "55000", "2026-11-20"));
        }

        @Test
        void refusesADayBeforeTheResolutionBehindIt() {
            Refused.by(
                    GrantsRule.SIGNED_AFTER_AWARD, () -> amend(signed("45000"), "2026/001/1", "55000", "2026-11-08"));
        }

        @Test
        void refusesInstalmentsOfTheOldAmountAndAGrantWithoutAgreement() {
            Refused.by(
                    GrantsRule.INSTALMENTS_SUM_TO_AMOUNT,
                    () -> amend(signed("45000"), "2026/001/1", "45000", "2026-11-20"));
            Refused.by(
                    GrantsRule.AGREEMENT_SIGNED_FIRST,
                    () -> amend(started("45000"), "2026/001/1", "55000", "2026-11-20"));
        }
    }

    @Nested
    class RegistersAgreement {

        private List<GrantEvent> register(GrantState state, String on) {
            return AgreementDecider.decide(new RegisterAgreement(GRANT, "3112/2026"), state, at(on + "T08:00:00Z"));
        }

        @Test
        void onceForTheAgreementAndOnceForEachAmendment() {
            GrantState registered = registered(signed("60000"), "2026-10-05");

            Refused.by(GrantsRule.REGISTERED_ONCE, () -> register(registered, "2026-10-06"));
            assertThat(register(amended(registered, "70000", "2026-11-20"), "2026-11-21"))
                    .containsExactly(new AgreementRegistered(GRANT, "3112/2026", LocalDate.parse("2026-11-21")));
        }

        @Test
        void refusesBeforeTheSigning() {
            Refused.by(GrantsRule.REGISTERED_ONCE, () -> register(signed("60000"), "2026-09-30"));
            Refused.by(GrantsRule.AGREEMENT_SIGNED_FIRST, () -> register(started("60000"), "2026-10-05"));
        }
    }

    @Nested
    class RecordsPayment {

        private List<GrantEvent> pay(GrantState state, String amount, String on, AwardInForce award) {
            return pay(state, amount, on, award, parameters());
        }

        private List<GrantEvent> pay(
                GrantState state, String amount, String on, AwardInForce award, ParametersInForce law) {
            Occasion occasion = at(on + "T08:00:00Z");
            RecordPayment command = new RecordPayment(GRANT, id("payment of " + amount), "2026001", czk(amount));
            return PaymentDecider.decide(command, state, occasion, law, award);
        }

        @Test
        void keepsWhatIsPaidInTotal() {
            GrantState once = signed("45000");
            GrantState twice =
                    once.evolve(pay(once, "20000", "2026-10-02", award("45000")).getFirst());

            assertThat(pay(twice, "25000", "2026-10-03", award("45000")))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            PaymentMade.class,
                            paid -> assertThat(paid.paidInTotal()).isEqualTo(czk("45000")));
        }

        @Test
        void refusesBeforeTheAgreementIsSigned() {
            Refused.by(
                    GrantsRule.AGREEMENT_SIGNED_FIRST, () -> pay(started("45000"), "1", "2026-10-02", award("45000")));
            Refused.by(GrantsRule.PAID_AFTER_SIGNING, () -> pay(signed("45000"), "1", "2026-09-30", award("45000")));
            assertThat(pay(signed("45000"), "1", "2026-10-01", award("45000"))).hasSize(1);
        }

        @Test
        void neverAboveWhatIsContracted() {
            assertThat(pay(signed("45000"), "45000", "2026-10-02", award("45000")))
                    .hasSize(1);
            assertThat(Refused.by(
                            GrantsRule.PAYMENTS_NOT_ABOVE_GRANT,
                            () -> pay(signed("45000"), "45000.01", "2026-10-02", raised("55000"))))
                    .containsEntry("contracted", czk("45000").amount())
                    .containsEntry("award", czk("55000").amount());
        }

        @Test
        void neverAboveAnAwardThatWasLowered() {
            Refused.by(
                    GrantsRule.PAYMENTS_NOT_ABOVE_GRANT,
                    () -> pay(signed("45000"), "30000.01", "2026-10-02", raised("30000")));
        }

        @Test
        void needsNoRegistrationUpToTheLimit() {
            assertThat(pay(signed("50000"), "50000", "2026-10-02", award("50000")))
                    .hasSize(1);
        }

        @Test
        void waitsForRegistrationAboveTheLimit() {
            GrantState above = signed("50000.01");

            assertThat(Refused.by(
                            GrantsRule.REGISTERED_BEFORE_PAYMENT,
                            () -> pay(above, "1", "2026-10-05", award("50000.01"))))
                    .containsEntry("limit", new BigDecimal("50000"))
                    .containsEntry("registered", false);
            GrantState registered = registered(above, "2026-10-05");
            assertThat(pay(registered, "1", "2026-10-05", award("50000.01"))).hasSize(1);
            Refused.by(
                    GrantsRule.REGISTERED_BEFORE_PAYMENT, () -> pay(registered, "1", "2026-10-04", award("50000.01")));
        }

        @Test
        void waitsForRegistrationOfAnAmendmentThatLiftsTheAmountOverTheLimit() {
            GrantState lifted = amended(signed("45000"), "55000", "2026-11-20");

            Refused.by(GrantsRule.REGISTERED_BEFORE_PAYMENT, () -> pay(lifted, "1", "2026-11-20", raised("55000")));
            assertThat(pay(registered(lifted, "2026-11-21"), "55000", "2026-11-21", raised("55000")))
                    .hasSize(1);
            assertThat(pay(lifted, "1", "2026-11-19", raised("55000")))
                    .as("paid before the amendment, recorded after it")
                    .hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({"2026-10-02, false", "2026-10-01, true"})
        void judgesByTheLimitOfTheDayOfSigning(String raisedFrom, boolean allowed) {
            ParametersInForce law = ParametersInForce.of(List.of(
                    parameter(LegalParameter.CONTRACT_REGISTER_LIMIT, "50000", "2026-01-01"),
                    parameter(LegalParameter.CONTRACT_REGISTER_LIMIT, "100000", raisedFrom)));
            if (allowed) {
                assertThat(pay(signed("60000"), "1", "2026-10-05", award("60000"), law))
                        .hasSize(1);
            } else {
                Refused.by(
                        GrantsRule.REGISTERED_BEFORE_PAYMENT,
                        () -> pay(signed("60000"), "1", "2026-10-05", award("60000"), law));
            }
        }

        @Test
        void refusesWithoutALimitInForceOnTheDayOfSigning() {
            Refused.by(
                    GrantsRule.NO_PARAMETER_IN_FORCE,
                    () -> pay(signed("45000"), "1", "2026-10-02", award("45000"), ParametersInForce.of(List.of())));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "12345678901", "12a", "-1", " 1", "\u0661"})
        void refusesAVariableSymbolThatIsNotOneToTenDigits(String symbol) {
            RecordPayment command = new RecordPayment(GRANT, id("payment"), symbol, czk("1"));

            Refused.by(
                    GrantsRule.VARIABLE_SYMBOL_IS_DIGITS,
                    () -> PaymentDecider.decide(
                            command, signed("45000"), at("2026-10-02T08:00:00Z"), parameters(), award("45000")));
        }

        @Test
        void refusesAPaymentThatIsNotPositiveOrAlreadyRecorded() {
            GrantState state = signed("45000");
            GrantState paid =
                    state.evolve(pay(state, "100", "2026-10-02", award("45000")).getFirst());

            Refused.by(GrantsRule.AMOUNTS_POSITIVE, () -> pay(state, "0", "2026-10-02", award("45000")));
            Refused.by(GrantsRule.PAYMENT_RECORDED_ONCE, () -> pay(paid, "100", "2026-10-02", award("45000")));
        }
    }

    @Nested
    class FollowsItsProgramme {

        private final AdjustGrant adjustment =
                new AdjustGrant(GRANT, czk("45000"), czk("55000"), RAISE, "vyšší poptávka");

        @Test
        void adjustsOnceToEachResolution() {
            GrantState state = started("45000");
            AwardAdjusted adjusted = new AwardAdjusted(GRANT, czk("45000"), czk("55000"), RAISE, "vyšší poptávka");

            assertThat(AwardedDecider.decide(adjustment, state)).containsExactly(adjusted);
            assertThat(AwardedDecider.decide(adjustment, state.evolve(adjusted)))
                    .isEmpty();
        }
    }
}
