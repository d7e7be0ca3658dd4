package cz.tripartita.grants.grant;

import static cz.tripartita.grants.GrantsSamples.council;
import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.grants.grant.GrantCase.awarded;
import static cz.tripartita.grants.grant.GrantCase.terms;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Refused;
import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.AidRegime;
import cz.tripartita.grants.grant.Contract.Paper;
import cz.tripartita.planning.events.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Agreements for one service, held against each other. */
class AidRegimeTest {

    private static final AgreementTerms UNDER_DE_MINIMIS =
            terms("45000", text -> text.regime = AidRegime.SGEI_DE_MINIMIS);

    /** Signed on 1 October 2026 for the year 2027 under the decision on services of general economic interest. */
    private static Contract other() {
        return GrantCase.signed("60000").state().agreed().signed();
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameForOneService(AidRegime regime) {
        GrantCase grant = awarded("45000").beside(other());
        AgreementTerms terms = terms("45000", text -> text.regime = regime);
        if (regime == AidRegime.SGEI_DECISION) {
            grant.prepare("2026/002", terms);
            assertThat(grant.as("head").sign("2026/002")).hasSize(1);
        } else {
            assertThat(Refused.by(GrantsRule.ONE_AID_REGIME_FOR_A_SERVICE, () -> grant.prepare("2026/002", terms)))
                    .containsAllEntriesOf(Map.of(
                            "aidRegime", regime.name(),
                            "otherGrant", id("other grant").toString(),
                            "otherNumber", "2026/001",
                            "otherAidRegime", "SGEI_DECISION",
                            "otherPeriodTo", "2027-12-31"));
        }
    }

    @Test
    void isJudgedAgainWhenItIsSigned() {
        GrantCase grant = awarded("45000");
        grant.prepare("2026/002", UNDER_DE_MINIMIS);

        Refused.by(
                GrantsRule.ONE_AID_REGIME_FOR_A_SERVICE,
                () -> grant.beside(other()).as("head").sign("2026/002"));
    }

    @Test
    void mayDifferFromAnAgreementThatIsVoidOrEnded() {
        assertThat(awarded("45000").beside(other()).on("2027-01-02").prepare("2027/001", UNDER_DE_MINIMIS))
                .as("the other one is not in the register after three months")
                .hasSize(1);
        assertThat(awarded("45000").beside(other().ending()).on("2026-12-01").prepare("2027/001", UNDER_DE_MINIMIS))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2028-01-30, true", "2028-01-31, false"})
    void mayDifferForAnotherTimeUntilAnAmendmentExtendsThePeriodIntoIt(String to, boolean allowed) {
        AgreementTerms ofNextYear = terms("60000", text -> {
            text.from = "2028-01-31";
            text.to = "2028-12-31";
            text.settlementBy = "2029-01-31";
        });
        Paper paper = new Paper(
                true, "2027/001", LocalDate.parse("2026-11-01"), czk("60000"), ofNextYear, id("officer"), null, null);
        GrantCase grant = awarded("45000").beside(new Contract(List.of(paper), false));
        grant.prepare("2026/002", UNDER_DE_MINIMIS);
        grant.as("head").sign("2026/002");
        AgreementTerms extended = terms("45000", text -> {
            text.regime = AidRegime.SGEI_DE_MINIMIS;
            text.to = to;
            text.settlementBy = "2028-02-28";
        });
        Resolution resolution = council("700/26", LocalDate.parse("2026-11-10"));
        grant.on("2026-11-20").as("officer");

        if (allowed) {
            assertThat(grant.amend("2026/002/1", extended, resolution)).isNotEmpty();
        } else {
            Refused.by(
                    GrantsRule.ONE_AID_REGIME_FOR_A_SERVICE,
                    () -> grant.prepareAmendment("2026/002/1", extended, resolution));
        }
    }

    @Test
    void isJudgedAgainWhenAnAmendmentIsSigned() {
        GrantCase grant = awarded("45000");
        grant.prepare("2026/002", UNDER_DE_MINIMIS);
        grant.as("head").sign("2026/002");
        grant.on("2026-11-20").as("officer").changedTo("50000");
        grant.prepareAmendment("2026/002/1", terms("50000", text -> text.regime = AidRegime.SGEI_DE_MINIMIS), null);

        Refused.by(
                GrantsRule.ONE_AID_REGIME_FOR_A_SERVICE,
                () -> grant.beside(other()).as("head").signAmendment("2026/002/1"));
    }
}
