package cz.tripartita.grants.grant;

import static cz.tripartita.grants.GrantsSamples.parameter;
import static cz.tripartita.grants.grant.GrantCase.awarded;
import static cz.tripartita.grants.grant.GrantCase.line;
import static cz.tripartita.grants.grant.GrantCase.paid;
import static cz.tripartita.grants.grant.GrantCase.signed;
import static cz.tripartita.grants.grant.GrantCase.terms;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Refused;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.GrantEvent.AccountChanged;
import cz.tripartita.grants.events.GrantEvent.BudgetMoved;
import cz.tripartita.grants.events.GrantEvent.EntryReversed;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.grants.events.GrantEvent.PaymentsSuspended;
import cz.tripartita.grants.events.GrantEvent.UseAccounted;
import cz.tripartita.grants.events.GrantTotals;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.parameters.ParametersInForce;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {

    private static GrantTotals totals(String paid, String returned, String demanded, String owed) {
        return new GrantTotals(czk(paid), czk(returned), czk(demanded), czk(owed));
    }

    @Nested
    class Pays {

        @Test
        void whatAnotherPersonHasApproved() {
            GrantCase grant = signed("45000").on("2026-10-02");
            Refused.by(
                    GrantsRule.PAYMENT_APPROVED_FIRST, () -> grant.as("finance").pay("first"));
            grant.as("head").approve("first", "20000");
            assertThat(Refused.by(GrantsRule.DUTIES_SEPARATED, () -> grant.pay("first")))
                    .containsEntry("other", "approving the payment");

            assertThat(grant.as("finance").pay("first"))
                    .singleElement()
                    .isInstanceOfSatisfying(PaymentMade.class, made -> {
                        assertThat(made.amount()).isEqualTo(czk("20000"));
                        assertThat(made.totals()).isEqualTo(totals("20000", "0", "0", "0"));
                        assertThat(made.variableSymbol()).isEqualTo("2026001");
                    });
            Refused.by(GrantsRule.PAYMENT_APPROVED_FIRST, () -> grant.pay("first"));
            Refused.by(GrantsRule.ENTRY_RECORDED_ONCE, () -> grant.as("head").approve("first", "1"));
        }

        @Test
        void nothingForARegisteredServiceOnceItsRegistrationHasLapsed() {
            GrantCase grant = signed("45000").on("2027-04-01").as("head");
            grant.approve("first", "20000");
            grant.approve("second", "10000");
            grant.registeredOnlyUntil("2027-04-30");

            assertThat(grant.on("2027-04-30").as("finance").pay("first"))
                    .singleElement()
                    .isInstanceOf(PaymentMade.class);
            grant.on("2027-05-01");
            assertThat(Refused.by(GrantsRule.REGISTERED_WHEN_PAID, () -> grant.pay("second")))
                    .containsEntry("on", "2027-05-01");
            Refused.by(GrantsRule.REGISTERED_WHEN_PAID, () -> grant.setOff("off", "demand", "second", "1"));
            Refused.by(GrantsRule.REGISTERED_WHEN_PAID, () -> grant.as("head").approve("third", "1"));
        }

        @Test
        void beforeItsPeriodWhatTheFirstDayOfItIsRegisteredFor() {
            GrantCase grant = signed("45000").on("2026-12-01").as("head").registeredOnlyUntil("2026-12-31");

            assertThat(Refused.by(GrantsRule.REGISTERED_WHEN_PAID, () -> grant.approve("first", "1")))
                    .containsEntry("on", "2027-01-01");
            assertThat(grant.registeredOnlyUntil("2027-01-01").approve("first", "1"))
                    .hasSize(1);
        }

        @Test
        void isNotApprovedByWhoPreparedTheAgreementOrChangedTheAccount() {
            GrantCase grant = signed("45000").on("2026-10-02");
            assertThat(Refused.by(
                            GrantsRule.DUTIES_SEPARATED,
                            () -> grant.as("officer").approve("first", "1")))
                    .containsEntry("other", "preparing the agreement");
            assertThat(grant.as("clerk").changeAccount()).singleElement().isInstanceOf(AccountChanged.class);
            Refused.by(GrantsRule.DUTIES_SEPARATED, () -> grant.approve("first", "1"));
            grant.as("head").approve("first", "1");
            assertThat(Refused.by(
                            GrantsRule.DUTIES_SEPARATED, () -> grant.as("clerk").pay("first")))
                    .containsEntry("other", "changing the account");
        }

        @Test
        void neverAboveWhatIsContractedApprovedOnesIncluded() {
            GrantCase grant = signed("45000").on("2026-10-02");
            grant.approve("first", "20000");
            assertThat(Refused.by(GrantsRule.PAYMENTS_NOT_ABOVE_GRANT, () -> grant.approve("second", "25000.01")))
                    .containsEntry("approved", czk("20000").amount())
                    .containsEntry("contracted", czk("45000").amount());
            assertThat(grant.approve("second", "25000")).hasSize(1);
            grant.as("finance").pay("first");
            grant.pay("second");

            assertThat(grant.totals().paid()).isEqualTo(czk("45000"));
            Refused.by(
                    GrantsRule.PAYMENTS_NOT_ABOVE_GRANT, () -> grant.as("head").approve("third", "0.01"));
        }

        @Test
        void neverAboveAnAwardThatWasLoweredAfterTheApproval() {
            GrantCase grant = signed("45000").on("2026-11-20");
            grant.approve("first", "30000.01");
            grant.changedTo("30000");

            Refused.by(
                    GrantsRule.PAYMENTS_NOT_ABOVE_GRANT,
                    () -> grant.as("finance").pay("first"));
            grant.as("head").withdrawApproval("first");
            grant.approve("second", "30000");
            assertThat(grant.as("finance").pay("second")).hasSize(1);
        }

        @Test
        void notBeforeTheAgreementIsSigned() {
            Refused.by(
                    GrantsRule.AGREEMENT_SIGNED_FIRST,
                    () -> awarded("45000").as("head").approve("first", "1"));
            GrantCase grant = signed("45000");
            grant.approve("first", "1");
            Refused.by(
                    GrantsRule.PAID_AFTER_SIGNING,
                    () -> grant.on("2026-09-30").as("finance").pay("first"));
            assertThat(grant.on("2026-10-01").pay("first")).hasSize(1);
        }

        @Test
        void needsNoRegistrationUpToTheLimit() {
            GrantCase grant = signed("50000");
            grant.approve("first", "50000");

            assertThat(grant.as("finance").pay("first")).hasSize(1);
        }

        @Test
        void waitsForRegistrationAboveTheLimit() {
            GrantCase grant = signed("50000.01").on("2026-10-05");
            grant.approve("first", "1");
            assertThat(Refused.by(
                            GrantsRule.REGISTERED_BEFORE_PAYMENT,
                            () -> grant.as("finance").pay("first")))
                    .containsEntry("limit", new BigDecimal("50000"))
                    .containsEntry("registered", false);
            grant.as("officer").register("2026/001");

            Refused.by(
                    GrantsRule.REGISTERED_BEFORE_PAYMENT,
                    () -> grant.as("finance").on("2026-10-04").pay("first"));
            assertThat(grant.on("2026-10-05").pay("first")).hasSize(1);
        }

        @Test
        void waitsForRegistrationOfAnAmendmentThatLiftsTheAmountOverTheLimit() {
            GrantCase grant = signed("45000").on("2026-11-20").changedTo("55000");
            grant.amend("2026/001/1", terms("55000"), null);
            grant.approve("first", "1");
            grant.approve("second", "1");

            assertThat(grant.on("2026-11-19").as("finance").pay("second"))
                    .as("paid before the amendment, recorded after it")
                    .hasSize(1);
            Refused.by(
                    GrantsRule.REGISTERED_BEFORE_PAYMENT,
                    () -> grant.on("2026-11-20").pay("first"));
            grant.on("2026-11-21").as("officer").register("2026/001/1");
            assertThat(grant.as("finance").pay("first")).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({"2026-10-02, false", "2026-10-01, true"})
        void judgesByTheLimitOfTheDayOfSigning(String raisedFrom, boolean allowed) {
            GrantCase grant = awarded("60000");
            grant.law = ParametersInForce.of(List.of(
                    parameter(LegalParameter.CONTRACT_REGISTER_LIMIT, "50000", "2026-01-01"),
                    parameter(LegalParameter.CONTRACT_REGISTER_MONTHS, "3", "2026-01-01"),
                    parameter(LegalParameter.CONTRACT_REGISTER_LIMIT, "100000", raisedFrom)));
            grant.prepare("1", terms("60000"));
            grant.as("head").sign("1");
            grant.on("2026-10-05").approve("first", "1");
            if (allowed) {
                assertThat(grant.as("finance").pay("first")).hasSize(1);
            } else {
                Refused.by(
                        GrantsRule.REGISTERED_BEFORE_PAYMENT,
                        () -> grant.as("finance").pay("first"));
            }
        }

        @Test
        void refusesWithoutALimitInForceOnTheDayOfSigning() {
            GrantCase grant = signed("45000");
            grant.law = ParametersInForce.of(List.of());

            Refused.by(GrantsRule.NO_PARAMETER_IN_FORCE, () -> grant.approve("first", "1"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "12345678901", "12a", "-1", " 1", "\u0661"})
        void refusesAVariableSymbolThatIsNotOneToTenDigits(String symbol) {
            Refused.by(
                    GrantsRule.VARIABLE_SYMBOL_IS_DIGITS, () -> signed("45000").approve("first", "1", symbol));
        }

        @Test
        void nothingWhilePaymentsAreSuspended() {
            GrantCase grant = signed("45000").on("2026-10-02");
            grant.approve("first", "1");
            assertThat(grant.suspend()).singleElement().isInstanceOf(PaymentsSuspended.class);
            assertThat(grant.suspend()).isEmpty();
            Refused.by(GrantsRule.PAYMENTS_NOT_SUSPENDED, () -> grant.approve("second", "1"));
            Refused.by(
                    GrantsRule.PAYMENTS_NOT_SUSPENDED, () -> grant.as("finance").pay("first"));
            grant.resume();

            assertThat(grant.resume()).isEmpty();
            assertThat(grant.pay("first")).hasSize(1);
        }

        @Test
        void refusesAnAmountThatIsNotPositive() {
            Refused.by(GrantsRule.AMOUNTS_POSITIVE, () -> signed("45000").approve("first", "0"));
        }
    }

    @Nested
    class TakesBack {

        @Test
        void whatIsDemandedByOnePersonAndReceivedByAnother() {
            GrantCase grant = paid("45000").as("officer");
            grant.demand("back", "9.52");
            assertThat(grant.totals()).isEqualTo(totals("45000", "0", "9.52", "9.52"));
            Refused.by(GrantsRule.DUTIES_SEPARATED, () -> grant.receive("r1", "back", "9.52"));
            Refused.by(
                    GrantsRule.RETURN_NOT_ABOVE_OWED, () -> grant.as("finance").receive("r1", "back", "9.53"));
            grant.receive("r1", "back", "9.50");
            assertThat(grant.totals()).isEqualTo(totals("45000", "9.50", "9.52", "0.02"));
            Refused.by(GrantsRule.RETURN_NOT_ABOVE_OWED, () -> grant.receive("r2", "back", "0.03"));
            Refused.by(GrantsRule.RETURN_NOT_ABOVE_OWED, () -> grant.receive("r2", "payment", "0.02"));
            Refused.by(GrantsRule.ENTRY_RECORDED_ONCE, () -> grant.receive("r1", "back", "0.02"));
        }

        @Test
        void whatTheRecipientReturnsByItself() {
            GrantCase grant = paid("45000");
            grant.receive("r1", null, "5000");

            assertThat(grant.totals()).isEqualTo(totals("45000", "5000", "0", "0"));
            Refused.by(GrantsRule.RETURN_NOT_ABOVE_PAID, () -> grant.receive("r2", null, "40000.01"));
            Refused.by(
                    GrantsRule.RETURN_NOT_ABOVE_PAID, () -> grant.as("officer").demand("back", "40000.01"));
            grant.as("officer").demand("back", "40000");
            Refused.by(
                    GrantsRule.RETURN_NOT_ABOVE_PAID, () -> grant.as("finance").receive("r2", null, "0.01"));
        }

        @Test
        void bySettingItOffAgainstAPayment() {
            GrantCase grant = signed("45000").on("2026-10-02");
            grant.approve("first", "20000");
            grant.approve("second", "25000");
            grant.as("finance").pay("first");
            grant.as("officer").demand("back", "3000");
            Refused.by(GrantsRule.DUTIES_SEPARATED, () -> grant.as("officer").setOff("s", "back", "second", "3000"));
            Refused.by(GrantsRule.DUTIES_SEPARATED, () -> grant.as("head").setOff("s", "back", "second", "3000"));
            Refused.by(
                    GrantsRule.RETURN_NOT_ABOVE_OWED,
                    () -> grant.as("finance").setOff("s", "back", "second", "3000.01"));
            Refused.by(GrantsRule.PAYMENT_APPROVED_FIRST, () -> grant.setOff("s", "back", "first", "3000"));

            grant.setOff("s", "back", "second", "3000");
            assertThat(grant.totals()).isEqualTo(totals("23000", "3000", "3000", "0"));
            Refused.by(GrantsRule.PAYMENT_APPROVED_FIRST, () -> grant.withdrawApproval("second"));
            assertThat(grant.pay("second"))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            PaymentMade.class, made -> assertThat(made.amount()).isEqualTo(czk("22000")));
            assertThat(grant.totals()).isEqualTo(totals("45000", "3000", "3000", "0"));
        }

        @Test
        void settingOffNoMoreThanThePaymentAndThenNothingIsLeftToPay() {
            GrantCase grant = signed("45000").on("2026-10-02");
            grant.approve("first", "40000");
            grant.approve("second", "5000");
            grant.as("finance").pay("first");
            grant.as("officer").demand("back", "6000");
            Refused.by(
                    GrantsRule.RETURN_NOT_ABOVE_OWED,
                    () -> grant.as("finance").setOff("s", "back", "second", "5000.01"));
            grant.setOff("s", "back", "second", "5000");

            Refused.by(GrantsRule.PAYMENT_APPROVED_FIRST, () -> grant.pay("second"));
            assertThat(grant.totals()).isEqualTo(totals("45000", "5000", "6000", "1000"));
        }
    }

    @Nested
    class Corrects {

        @Test
        void anyEntryOnceByACounterEntryOfAnotherPerson() {
            GrantCase grant = paid("45000");
            assertThat(Refused.by(GrantsRule.DUTIES_SEPARATED, () -> grant.reverse("payment")))
                    .containsEntry("other", "the entry");
            assertThat(grant.as("head").reverse("payment"))
                    .singleElement()
                    .isInstanceOfSatisfying(EntryReversed.class, back -> {
                        assertThat(back.amount()).isEqualTo(czk("45000"));
                        assertThat(back.totals()).isEqualTo(GrantTotals.NONE);
                    });
            Refused.by(GrantsRule.ENTRY_REVERSIBLE, () -> grant.reverse("payment"));
            assertThat(grant.approve("again", "45000")).hasSize(1);
        }

        @Test
        void neverAPaymentOnWhichAReturnRests() {
            GrantCase grant = paid("45000").as("officer");
            grant.demand("back", "1");

            Refused.by(GrantsRule.ENTRY_REVERSIBLE, () -> grant.as("head").reverse("payment"));
            grant.reverse("back");
            assertThat(grant.reverse("payment")).hasSize(1);
            assertThat(grant.totals()).isEqualTo(GrantTotals.NONE);
        }

        @Test
        void aReceiptWhichOpensItsDemandAgain() {
            GrantCase grant = paid("45000").as("officer");
            grant.demand("back", "10");
            grant.as("finance").receive("r1", "back", "4");
            Refused.by(GrantsRule.ENTRY_REVERSIBLE, () -> grant.as("head").reverse("back"));
            grant.as("head").reverse("r1");

            assertThat(grant.totals()).isEqualTo(totals("45000", "0", "10", "10"));
            assertThat(grant.as("finance").receive("r2", "back", "10")).hasSize(1);
        }

        @Test
        void neverAReceiptWithoutWhichMoreIsPaidThanAwarded() {
            GrantCase grant = paid("45000");
            grant.receive("r1", null, "5000");
            grant.on("2026-11-20").changedTo("40000");

            assertThat(Refused.by(
                            GrantsRule.ENTRY_REVERSIBLE, () -> grant.as("head").reverse("r1")))
                    .containsEntry("award", czk("40000").amount());
            assertThat(grant.changedTo("45000").reverse("r1")).hasSize(1);
        }

        @Test
        void aSetOffWithBothItsSides() {
            GrantCase grant = signed("45000").on("2026-10-02");
            grant.approve("first", "20000");
            grant.approve("second", "25000");
            grant.as("finance").pay("first");
            grant.as("officer").demand("back", "3000");
            grant.as("finance").setOff("s", "back", "second", "3000");
            grant.as("head").reverse("s");

            assertThat(grant.totals()).isEqualTo(totals("20000", "0", "3000", "3000"));
        }
    }

    @Nested
    class AccountsForUse {

        @Test
        void withinWhatIsPaid() {
            GrantCase grant = paid("45000");
            Refused.by(GrantsRule.USE_WITHIN_PAID, () -> grant.use(line("mzdy", "30000"), line("provoz", "15000.01")));
            Refused.by(GrantsRule.USE_WITHIN_PAID, () -> grant.use(line("občerstvení", "1")));
            Refused.by(GrantsRule.USE_WITHIN_PAID, () -> grant.use(line("mzdy", "-1")));
            grant.use(line("mzdy", "30000"), line("provoz", "15000"));

            assertThat(grant.use(line("mzdy", "29000")))
                    .singleElement()
                    .isInstanceOfSatisfying(UseAccounted.class, used -> {
                        assertThat(used.before()).isEqualTo(czk("45000"));
                        assertThat(used.after()).isEqualTo(czk("29000"));
                    });
        }

        @Test
        void holdsAPaymentAgainstReversal() {
            GrantCase grant = paid("45000");
            grant.use(line("mzdy", "0.01"));

            Refused.by(GrantsRule.ENTRY_REVERSIBLE, () -> grant.as("head").reverse("payment"));
        }
    }

    @Nested
    class MovesBudget {

        @ParameterizedTest
        @CsvSource({"2000, true", "2000.01, false", "-2000, true", "-2000.01, false"})
        void withinTheTolerance(String moved, boolean allowed) {
            GrantCase grant = signed("40000");
            CostLine operation = line("provoz", czk("10000").plus(czk(moved)));
            CostLine wages = line("mzdy", czk("30000").minus(czk(moved)));
            if (allowed) {
                assertThat(grant.move(wages, operation)).singleElement().isInstanceOf(BudgetMoved.class);
            } else {
                Refused.by(GrantsRule.BUDGET_MOVE_WITHIN_TOLERANCE, () -> grant.move(wages, operation));
            }
        }

        @Test
        void countsMovesTogetherFromTheLatestPaper() {
            GrantCase grant = signed("40000");
            grant.move(line("mzdy", "29000"), line("provoz", "11000"));
            grant.move(line("mzdy", "28000"), line("provoz", "12000"));

            Refused.by(
                    GrantsRule.BUDGET_MOVE_WITHIN_TOLERANCE,
                    () -> grant.move(line("mzdy", "27999"), line("provoz", "12001")));
        }

        @Test
        void keepsTheSumAndAddsNoLine() {
            GrantCase grant = signed("40000");
            Refused.by(
                    GrantsRule.BUDGET_MOVE_KEEPS_SUM, () -> grant.move(line("mzdy", "30000"), line("provoz", "10001")));
            Refused.by(
                    GrantsRule.BUDGET_MOVE_KEEPS_SUM, () -> grant.move(line("mzdy", "30000"), line("provoz", "10000")));
            Refused.by(
                    GrantsRule.BUDGET_MOVE_WITHIN_TOLERANCE,
                    () -> grant.move(line("mzdy", "29999"), line("provoz", "10000"), line("nájem", "1")));
        }
    }
}
