package cz.tripartita.grants.grant;

import static cz.tripartita.grants.GrantsSamples.ORGANISATION;
import static cz.tripartita.grants.GrantsSamples.council;
import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.grants.grant.GrantCase.RAISE;
import static cz.tripartita.grants.grant.GrantCase.awarded;
import static cz.tripartita.grants.grant.GrantCase.line;
import static cz.tripartita.grants.grant.GrantCase.paid;
import static cz.tripartita.grants.grant.GrantCase.signed;
import static cz.tripartita.grants.grant.GrantCase.terms;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Refused;
import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.AidRegime;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.AgreementPosted;
import cz.tripartita.grants.events.GrantEvent.AgreementRegistered;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.AwardAdjusted;
import cz.tripartita.grants.events.GrantEvent.BudgetMoved;
import cz.tripartita.grants.events.GrantEvent.ConditionsChanged;
import cz.tripartita.grants.events.GrantEvent.PeriodExtended;
import cz.tripartita.grants.events.GrantEvent.PurposeNarrowed;
import cz.tripartita.grants.events.Instalment;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.Resolution;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {

    @Nested
    class PreparesAgreement {

        @Test
        void namesEveryItemThatIsMissing() {
            assertThat(Refused.by(
                            GrantsRule.AGREEMENT_COMPLETE,
                            () -> awarded("45000").prepare("1", terms("45000", text -> {
                                text.purpose = " ";
                                text.payingAccount = "";
                                text.budget = List.of();
                                text.instalments = List.of();
                            }))))
                    .containsEntry("missing", List.of("purpose", "payingAccount", "instalments", "budget"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"44999.99", "45000.01"})
        void refusesInstalmentsThatDoNotSumToTheAward(String sum) {
            List<Instalment> instalments = List.of(new Instalment(LocalDate.parse("2027-02-15"), czk(sum)));

            assertThat(Refused.by(
                            GrantsRule.INSTALMENTS_SUM_TO_AMOUNT,
                            () -> awarded("45000")
                                    .prepare("1", terms("45000", text -> text.instalments = instalments))))
                    .containsEntry("of", "instalments")
                    .containsEntry("amount", czk("45000").amount());
        }

        @Test
        void refusesABudgetThatDoesNotSumOrIsNotPositiveOrNamesALineTwice() {
            Refused.by(
                    GrantsRule.INSTALMENTS_SUM_TO_AMOUNT,
                    () -> awarded("100").prepare("1", terms("100", text -> text.budget = List.of(line("mzdy", "99")))));
            Refused.by(
                    GrantsRule.INSTALMENTS_SUM_TO_AMOUNT,
                    () -> awarded("100")
                            .prepare(
                                    "1",
                                    terms(
                                            "100",
                                            text -> text.budget = List.of(line("mzdy", "101"), line("provoz", "-1")))));
            Refused.by(
                    GrantsRule.BUDGET_LINES_DIFFER,
                    () -> awarded("100")
                            .prepare(
                                    "1",
                                    terms(
                                            "100",
                                            text -> text.budget = List.of(line("mzdy", "50"), line(" mzdy", "50")))));
        }

        @ParameterizedTest
        @CsvSource({
            "2027-01-02, 2027-12-31, 2028-01-31",
            "2027-01-01, 2027-12-30, 2028-01-31",
            "2027-01-01, 2027-12-31, 2027-12-30"
        })
        void keepsThePeriodOfTheAwardAndSettlesAfterIt(String from, String to, String settlement) {
            Refused.by(
                    GrantsRule.AGREEMENT_PERIOD_IN_ORDER,
                    () -> awarded("100").prepare("1", terms("100", text -> {
                        text.from = from;
                        text.to = to;
                        text.settlementBy = settlement;
                    })));
        }

        @ParameterizedTest
        @CsvSource({"-0.01", "100.01"})
        void refusesAToleranceThatIsNoPercentage(String percent) {
            Refused.by(
                    GrantsRule.TOLERANCE_IS_A_PERCENTAGE,
                    () -> awarded("100").prepare("1", terms("100", text -> text.tolerance = percent)));
        }

        @Test
        void isForAPersonOfTheMunicipality() {
            Refused.by(GrantsRule.ACTS_AS_PERSON, () -> awarded("100").as("").prepare("1", terms("100")));
            Refused.by(
                    GrantsRule.STAFF_NOT_OF_RECIPIENT,
                    () -> awarded("100").of(ORGANISATION).prepare("1", terms("100")));
            assertThat(awarded("100").of(id("other")).prepare("1", terms("100")))
                    .hasSize(1);
        }
    }

    @Nested
    class SignsAgreement {

        @Test
        void byAnotherPersonThanPreparedIt() {
            GrantCase grant = awarded("45000");
            grant.prepare("2026/001", terms("45000"));

            assertThat(Refused.by(GrantsRule.DUTIES_SEPARATED, () -> grant.sign("2026/001")))
                    .containsEntry("other", "preparing");
            assertThat(grant.as("head").sign(" 2026/001"))
                    .singleElement()
                    .isInstanceOfSatisfying(AgreementSigned.class, signed -> {
                        assertThat(signed.contracted()).isEqualTo(czk("45000"));
                        assertThat(signed.signedOn()).isEqualTo("2026-10-01");
                        assertThat(signed.preparedBy()).isEqualTo(id("officer"));
                        assertThat(signed.signedBy()).isEqualTo(id("head"));
                    });
        }

        @Test
        void onceAndOnlyWhatWasPrepared() {
            Refused.by(GrantsRule.PREPARED_BEFORE_SIGNING, () -> awarded("100").sign("2026/001"));
            GrantCase prepared = awarded("100");
            prepared.prepare("2026/001", terms("100"));
            Refused.by(
                    GrantsRule.PREPARED_BEFORE_SIGNING,
                    () -> prepared.as("head").sign("2026/002"));
            Refused.by(GrantsRule.AGREEMENT_SIGNED_ONCE, () -> signed("100").sign("2026/001"));
            Refused.by(GrantsRule.AGREEMENT_SIGNED_ONCE, () -> signed("100").prepare("2026/002", terms("100")));
        }

        @Test
        void notBeforeTheResolutionAndOnlyOverTheAwardInForce() {
            GrantCase early = awarded("100").on("2026-09-09");
            early.prepare("1", terms("100"));
            Refused.by(GrantsRule.SIGNED_AFTER_AWARD, () -> early.as("head").sign("1"));
            GrantCase raised = awarded("100");
            raised.prepare("1", terms("100"));
            Refused.by(
                    GrantsRule.INSTALMENTS_SUM_TO_AMOUNT,
                    () -> raised.on("2026-11-20").changedTo("120").as("head").sign("1"));
        }
    }

    @Nested
    class SignsAmendment {

        @Test
        void bringsTheAgreementToTheAwardInForce() {
            GrantCase grant = signed("45000").on("2026-11-20").changedTo("55000");

            assertThat(grant.amend("2026/001/1", terms("55000"), null))
                    .singleElement()
                    .isInstanceOfSatisfying(AmendmentSigned.class, amended -> {
                        assertThat(amended.before()).isEqualTo(czk("45000"));
                        assertThat(amended.after()).isEqualTo(czk("55000"));
                        assertThat(amended.resolution()).isEqualTo(RAISE);
                    });
        }

        @Test
        void refusesWhenNothingChanges() {
            Refused.by(
                    GrantsRule.AMENDMENT_FOLLOWS_AWARD,
                    () -> signed("45000").prepareAmendment("2026/001/1", terms("45000"), null));
        }

        @Test
        void refusesATakenNumberAnEarlyDayAndAGrantWithoutAgreement() {
            GrantCase grant = signed("45000").on("2026-11-20").changedTo("55000");
            Refused.by(GrantsRule.NUMBER_USED_ONCE, () -> grant.prepareAmendment(" 2026/001", terms("55000"), null));
            Refused.by(
                    GrantsRule.RESOLUTION_NOT_IN_FUTURE,
                    () -> grant.on("2026-11-08").prepareAmendment("2", terms("55000"), null));
            Refused.by(
                    GrantsRule.AGREEMENT_SIGNED_FIRST,
                    () -> awarded("45000").prepareAmendment("2", terms("55000"), null));
            grant.on("2026-11-20").as("officer").prepareAmendment("2", terms("55000"), null);
            Refused.by(GrantsRule.DUTIES_SEPARATED, () -> grant.signAmendment("2"));
        }

        @Test
        void changesWhatElseItSaysInEventsOfTheirOwn() {
            GrantCase grant = signed("45000").on("2026-11-20");

            List<GrantEvent> events = grant.amend(
                    "2026/001/1",
                    terms("45000", text -> {
                        text.purpose = "Doprava seniorů k lékaři";
                        text.to = "2028-01-31";
                        text.settlementBy = "2028-02-28";
                        text.conditions = "Vyúčtování s doklady a výkazem jízd";
                        text.budget = List.of(line("mzdy", "10000"), line("nájem", "35000"));
                    }),
                    council("700/26", LocalDate.parse("2026-11-10")));

            assertThat(events)
                    .hasExactlyElementsOfTypes(
                            AmendmentSigned.class,
                            PurposeNarrowed.class,
                            PeriodExtended.class,
                            ConditionsChanged.class,
                            BudgetMoved.class);
            assertThat(grant.state().agreed().budget()).contains(line("nájem", "35000"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"purpose", "period", "conditions", "budget"})
        void refusesAChangeWithoutAResolution(String what) {
            assertThat(Refused.by(
                            GrantsRule.CHANGE_HAS_RESOLUTION,
                            () -> signed("45000").on("2026-11-20").prepareAmendment("1/1", changing(what), null)))
                    .containsEntry("changes", what);
        }

        private AgreementTerms changing(String what) {
            return terms("45000", text -> {
                switch (what) {
                    case "purpose" -> text.purpose = "jiný";
                    case "period" -> text.settlementBy = "2028-03-31";
                    case "conditions" -> text.conditions = "jiné";
                    default -> text.budget = List.of(line("mzdy", "10000"), line("provoz", "35000"));
                }
            });
        }

        @ParameterizedTest
        @CsvSource({"50000, COUNCIL, true", "50000.01, COUNCIL, false", "50000.01, ASSEMBLY, true"})
        void needsTheBodyCompetentForTheAmount(String amount, String body, boolean allowed) {
            GrantCase grant = signed(amount).on("2026-11-20").as("officer");
            Resolution resolution = new Resolution(Body.valueOf(body), "7/26", LocalDate.parse("2026-11-10"));
            AgreementTerms changed = terms(amount, text -> text.purpose = "užší");
            if (allowed) {
                assertThat(grant.prepareAmendment("1/1", changed, resolution)).hasSize(1);
            } else {
                Refused.by(
                        GrantsRule.AWARD_BY_COMPETENT_BODY, () -> grant.prepareAmendment("1/1", changed, resolution));
            }
        }

        @Test
        void neverShortensThePeriodOrChangesRegimeOrTolerance() {
            Resolution resolution = council("7/26", LocalDate.parse("2026-11-10"));
            GrantCase grant = signed("100").on("2026-11-20").as("officer");
            Refused.by(
                    GrantsRule.AGREEMENT_PERIOD_IN_ORDER,
                    () -> grant.prepareAmendment("2", terms("100", text -> text.to = "2027-11-30"), resolution));
            Refused.by(
                    GrantsRule.REGIME_AND_TOLERANCE_STAY,
                    () -> grant.prepareAmendment(
                            "2", terms("100", text -> text.regime = AidRegime.DE_MINIMIS), resolution));
            Refused.by(
                    GrantsRule.REGIME_AND_TOLERANCE_STAY,
                    () -> grant.prepareAmendment("2", terms("100", text -> text.tolerance = "21"), resolution));
        }
    }

    @Nested
    class Publishes {

        @Test
        void eachPaperOnceInTheRegisterAndOnTheBoard() {
            GrantCase grant = signed("60000").on("2026-10-05");
            assertThat(grant.register("2026/001"))
                    .containsExactly(new AgreementRegistered(
                            GrantCase.GRANT, "2026/001", "RS-1", LocalDate.parse("2026-10-05")));
            assertThat(grant.post("2026/001"))
                    .containsExactly(new AgreementPosted(GrantCase.GRANT, "2026/001", LocalDate.parse("2026-10-05")));
            Refused.by(GrantsRule.REGISTERED_ONCE, () -> grant.register("2026/001"));
            Refused.by(GrantsRule.POSTED_ONCE, () -> grant.post("2026/001"));
            Refused.by(GrantsRule.PAPER_KNOWN, () -> grant.post("2026/002"));
        }

        @Test
        void notBeforeTheSigning() {
            Refused.by(
                    GrantsRule.REGISTERED_ONCE,
                    () -> signed("60000").on("2026-09-30").register("2026/001"));
            Refused.by(
                    GrantsRule.POSTED_ONCE,
                    () -> signed("60000").on("2026-09-30").post("2026/001"));
            Refused.by(GrantsRule.AGREEMENT_SIGNED_FIRST, () -> awarded("60000").register("2026/001"));
        }

        @Test
        void refusesTheRegisterOnceTheAgreementIsVoid() {
            assertThat(signed("60000").on("2027-01-01").register("2026/001")).hasSize(1);
            Refused.by(
                    GrantsRule.REGISTERED_IN_TIME,
                    () -> signed("60000").on("2027-01-02").register("2026/001"));
            assertThat(signed("50000").on("2027-01-02").register("2026/001"))
                    .as("up to the limit nothing is void")
                    .hasSize(1);
        }

        @Test
        void aVoidAgreementMayBeSignedAnewAndIsNotPaid() {
            GrantCase grant = signed("60000").on("2027-01-02");
            assertThat(Refused.by(GrantsRule.AGREEMENT_SIGNED_FIRST, () -> grant.approve("payment", "1")))
                    .containsEntry("void", true);
            grant.as("officer").prepare("2027/001", terms("60000"));
            grant.as("head").sign("2027/001");
            grant.register("2027/001");
            grant.approve("payment", "60000");

            assertThat(grant.as("finance").pay("payment")).hasSize(1);
        }

        @Test
        void aVoidAmendmentLeavesTheAgreementInForce() {
            GrantCase grant = paid("45000").on("2026-11-20").changedTo("55000");
            grant.amend("2026/001/1", terms("55000"), null);

            grant.on("2027-02-21").amend("2026/001/2", terms("55000"), null);

            assertThat(grant.state().agreed().signed().papers()).hasSize(3);
            assertThat(((AmendmentSigned) grant.events.getLast()).before()).isEqualTo(czk("45000"));
        }
    }

    @Nested
    class FollowsItsProgramme {

        @Test
        void adjustsOnceToEachResolution() {
            GrantState state = awarded("45000").state();
            AdjustGrant adjustment = new AdjustGrant(GrantCase.GRANT, czk("45000"), czk("55000"), RAISE, "poptávka");
            AwardAdjusted adjusted = new AwardAdjusted(GrantCase.GRANT, czk("45000"), czk("55000"), RAISE, "poptávka");

            assertThat(AwardedDecider.decide(adjustment, state)).containsExactly(adjusted);
            assertThat(AwardedDecider.decide(adjustment, state.evolve(adjusted)))
                    .isEmpty();
        }
    }
}
