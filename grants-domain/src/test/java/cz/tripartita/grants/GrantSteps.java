package cz.tripartita.grants;

import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.grants.GrantsSamples.instalment;

import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.AidRegime;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.grant.ApprovePayment;
import cz.tripartita.grants.grant.PrepareAgreement;
import cz.tripartita.grants.grant.PrepareAmendment;
import cz.tripartita.grants.grant.RecordPayment;
import cz.tripartita.grants.grant.SignAgreement;
import cz.tripartita.grants.grant.SignAmendment;
import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Steps of a grant that two persons do, whole: the officer prepares, the head signs and approves, finance pays. */
public final class GrantSteps {

    private final GrantsWorld world;

    public GrantSteps(GrantsWorld world) {
        this.world = world;
    }

    public void agree(UUID grant, String number, Money amount) {
        world.sendAs("officer", new PrepareAgreement(grant, number, terms(amount)));
        world.sendAs("head", new SignAgreement(grant, number));
    }

    public void amend(UUID grant, String number, Money amount) {
        world.sendAs("officer", new PrepareAmendment(grant, number, terms(amount), null, "změna dotace"));
        world.sendAs("head", new SignAmendment(grant, number));
    }

    public void pay(UUID grant, String payment, Money amount) {
        LocalDate due = LocalDate.parse("2027-02-15");
        world.sendAs("head", new ApprovePayment(grant, id(payment), due, "2026001", amount));
        world.sendAs("finance", new RecordPayment(grant, id(payment)));
    }

    public static AgreementTerms terms(Money amount) {
        return new AgreementTerms(
                "Doprava seniorů",
                "Vyúčtování s doklady",
                LocalDate.parse("2027-01-01"),
                LocalDate.parse("2027-12-31"),
                LocalDate.parse("2028-01-31"),
                "19-123/0100",
                "19-456/0100",
                "Oznámí přeměnu do 15 dnů",
                AidRegime.SGEI_DECISION,
                BigDecimal.valueOf(20),
                List.of(new CostLine("provoz", amount)),
                instalment(amount),
                null);
    }
}
