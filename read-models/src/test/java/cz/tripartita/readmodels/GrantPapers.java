package cz.tripartita.readmodels;

import static cz.tripartita.readmodels.Story.id;

import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.AidRegime;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.grants.events.GrantTotals;
import cz.tripartita.grants.events.Instalment;
import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What agreements say and how they are paid, for stories that tell of grants. */
public final class GrantPapers {

    private GrantPapers() {}

    /** An agreement for 2027 over the instalments. */
    public static AgreementTerms terms(Instalment... instalments) {
        Money amount = List.of(instalments).stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
        return new AgreementTerms(
                "Provoz služby",
                "Vyúčtování s doklady",
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 12, 31),
                LocalDate.of(2028, 1, 31),
                "19-123/0100",
                "19-456/0100",
                "Oznámí přeměnu do 15 dnů",
                AidRegime.SGEI_DECISION,
                new BigDecimal("20"),
                List.of(new CostLine("Mzdy", amount)),
                List.of(instalments),
                null);
    }

    /** A payment after which so much is paid in total. */
    public static PaymentMade paid(
            UUID grant, String payment, LocalDate on, String symbol, String amount, String total) {
        return new PaymentMade(
                grant, id(payment), on, symbol, Money.czk(amount), totals(total, "0", "0", "0"), id("finance officer"));
    }

    public static GrantTotals totals(String paid, String returned, String demanded, String owed) {
        return new GrantTotals(Money.czk(paid), Money.czk(returned), Money.czk(demanded), Money.czk(owed));
    }
}
