package cz.tripartita.grants.grant;

import static cz.tripartita.grants.grant.GrantCase.GRANT;
import static cz.tripartita.grants.grant.GrantCase.WITHDRAWAL;
import static cz.tripartita.grants.grant.GrantCase.line;
import static cz.tripartita.grants.grant.GrantCase.paid;
import static cz.tripartita.grants.grant.GrantCase.signed;
import static cz.tripartita.grants.grant.GrantCase.terms;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Refused;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.GrantWithdrawn;
import cz.tripartita.grants.events.GrantTotals;
import cz.tripartita.planning.events.Money;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A grant that a further resolution withdraws, at any point of its way. */
class WithdrawalTest {

    @Test
    void endsWhatWasAwardedAndContracted() {
        GrantCase grant = signed("45000").on("2026-12-01");

        assertThat(grant.withdrawn())
                .containsExactly(new GrantWithdrawn(GRANT, czk("45000"), czk("45000"), WITHDRAWAL, "konec služby"));
        assertThat(grant.state().awarded()).isEqualTo(Money.ZERO);
        assertThat(grant.state().agreed().contracted()).isEqualTo(Money.ZERO);
    }

    @Test
    void followsAResolutionOnce() {
        GrantCase grant = GrantCase.awarded("45000");
        assertThat(grant.withdrawn())
                .containsExactly(new GrantWithdrawn(GRANT, czk("45000"), Money.ZERO, WITHDRAWAL, "konec služby"));

        assertThat(grant.withdrawn()).isEmpty();
    }

    @Test
    void leavesNothingToAgreeOnChangeOrPay() {
        GrantCase grant = signed("45000").on("2026-12-01").as("officer");
        grant.prepareAmendment("2026/001/1", terms("45000", text -> text.purpose = "užší"), GrantCase.AWARD);
        grant.as("head").approve("payment", "45000");
        grant.withdrawn();

        List<ThrowingCallable> all = List.of(
                () -> grant.as("head").signAmendment("2026/001/1"),
                () -> grant.prepareAmendment("2026/001/2", terms("45000"), GrantCase.AWARD),
                () -> grant.as("officer").prepare("2026/002", terms("45000")),
                () -> grant.sign("2026/002"),
                () -> grant.move(line("mzdy", "30000"), line("provoz", "15000")),
                grant::changeAccount,
                grant::suspend,
                grant::resume,
                () -> grant.as("head").approve("another", "1"),
                () -> grant.as("finance").pay("payment"),
                () -> grant.as("finance").setOff("set-off", "demand", "payment", "1"));
        assertThat(all)
                .allSatisfy(command -> assertThat(Refused.by(GrantsRule.GRANT_NOT_WITHDRAWN, command))
                        .containsEntry("number", WITHDRAWAL.number())
                        .containsEntry("reason", "konec služby"));
    }

    @Test
    void letsAllThatWasPaidBeDemandedBack() {
        GrantCase grant = paid("45000").on("2026-12-01");
        grant.withdrawn();

        Refused.by(GrantsRule.RETURN_NOT_ABOVE_PAID, () -> grant.as("officer").demand("back", "45000.01"));
        grant.demand("back", "45000");
        grant.as("finance").receive("receipt", "back", "45000");

        assertThat(grant.totals()).isEqualTo(new GrantTotals(czk("45000"), czk("45000"), czk("45000"), Money.ZERO));
    }

    @Test
    void letsWhatWasUsedBeforeStillBeAccountedForAndAWrongEntryBeTakenBack() {
        GrantCase grant = paid("45000").on("2026-12-01");
        grant.receive("receipt", null, "5000");
        grant.withdrawn();

        assertThat(grant.use(line("mzdy", "12000"))).hasSize(1);
        assertThat(grant.as("head").reverse("receipt")).hasSize(1);
        assertThat(grant.totals().returned()).isEqualTo(Money.ZERO);
    }

    @Test
    void isAgreedOnAnewOnceAwardedAgain() {
        GrantCase grant = paid("45000").on("2026-12-01");
        grant.withdrawn();
        grant.awardedAgain("50000");
        assertThat(Refused.by(
                        GrantsRule.AGREEMENT_SIGNED_FIRST,
                        () -> grant.as("head").approve("more", "5000")))
                .containsEntry("void", false);
        Refused.by(GrantsRule.NUMBER_USED_ONCE, () -> grant.as("officer").prepare("2026/001", terms("50000")));
        grant.as("officer").prepare("2026/002", terms("50000"));

        assertThat(grant.as("head").sign("2026/002")).hasOnlyElementsOfType(AgreementSigned.class);
        assertThat(grant.approve("more", "5000")).hasSize(1);
        Refused.by(GrantsRule.PAYMENTS_NOT_ABOVE_GRANT, () -> grant.approve("too much", "0.01"));
    }

    @Test
    void holdsWhatIsPaidWithinTheAwardOnceAwardedAgain() {
        GrantCase grant = paid("45000").on("2026-12-01");
        grant.receive("receipt", null, "5000");
        grant.withdrawn();
        grant.awardedAgain("40000");

        assertThat(Refused.by(
                        GrantsRule.ENTRY_REVERSIBLE, () -> grant.as("head").reverse("receipt")))
                .containsEntry("award", czk("40000").amount());
    }
}
