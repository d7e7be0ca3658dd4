package cz.tripartita.readmodels;

import static cz.tripartita.readmodels.GrantPapers.paid;
import static cz.tripartita.readmodels.GrantPapers.totals;
import static cz.tripartita.readmodels.MoneyStory.CLUB_GRANT;
import static cz.tripartita.readmodels.PlanningStory.CITY;
import static cz.tripartita.readmodels.PlanningStory.council;
import static cz.tripartita.readmodels.PlanningStory.text;
import static cz.tripartita.readmodels.Story.id;

import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.EntryKind;
import cz.tripartita.grants.events.FundingEvent.GrantNoted;
import cz.tripartita.grants.events.GrantEvent.AccountChanged;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.BudgetMoved;
import cz.tripartita.grants.events.GrantEvent.ConditionsChanged;
import cz.tripartita.grants.events.GrantEvent.EntryReversed;
import cz.tripartita.grants.events.GrantEvent.GrantWithdrawn;
import cz.tripartita.grants.events.GrantEvent.HoldLifted;
import cz.tripartita.grants.events.GrantEvent.PaymentApprovalWithdrawn;
import cz.tripartita.grants.events.GrantEvent.PaymentApproved;
import cz.tripartita.grants.events.GrantEvent.PaymentsHeld;
import cz.tripartita.grants.events.GrantEvent.PaymentsResumed;
import cz.tripartita.grants.events.GrantEvent.PaymentsSuspended;
import cz.tripartita.grants.events.GrantEvent.PeriodExtended;
import cz.tripartita.grants.events.GrantEvent.PurposeNarrowed;
import cz.tripartita.grants.events.GrantEvent.ReturnDemanded;
import cz.tripartita.grants.events.GrantEvent.ReturnReceived;
import cz.tripartita.grants.events.GrantEvent.ReturnSetOff;
import cz.tripartita.grants.events.GrantEvent.UseAccounted;
import cz.tripartita.grants.events.Instalment;
import cz.tripartita.grants.events.ProgrammeEvent.AwardWithdrawn;
import cz.tripartita.grants.events.ProgrammeEvent.ProgrammeDrafted;
import cz.tripartita.grants.events.ProgrammeEvent.RefusalReversed;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The club's grant of 20 000, with every kind of entry that a ledger has and every change but of the amount. */
public final class LedgerStory {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final Resolution CHANGE = council("40/27", "2027-03-29");

    private LedgerStory() {}

    public static void tell(Story story) {
        AgreementTerms terms = GrantPapers.terms(new Instalment(DAY, Money.czk("20000")));
        story.in("plzen").on("2027-04-01").by("grants-officer", id("grants officer"));
        story.then(
                new AgreementSigned(
                        CLUB_GRANT,
                        "plzen",
                        CITY,
                        id("service club"),
                        "Klub seniorů",
                        ServiceKind.REGISTERED,
                        "2027/002",
                        DAY,
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        Money.czk("20000"),
                        terms,
                        id("grants officer"),
                        id("head")),
                new PurposeNarrowed(CLUB_GRANT, "Provoz služby", "Provoz klubu", CHANGE, "Upřesnění."),
                new PeriodExtended(
                        CLUB_GRANT,
                        LocalDate.of(2027, 12, 31),
                        LocalDate.of(2028, 1, 31),
                        LocalDate.of(2028, 1, 31),
                        LocalDate.of(2028, 2, 29),
                        CHANGE,
                        "Rekonstrukce."),
                new ConditionsChanged(CLUB_GRANT, "s doklady", "s doklady a výkazem", CHANGE, "Kontrola."),
                new BudgetMoved(
                        CLUB_GRANT,
                        terms.budget(),
                        List.of(new CostLine("Mzdy", Money.czk("18000")), new CostLine("Provoz", Money.czk("2000"))),
                        CHANGE,
                        "Energie.",
                        id("grants officer")),
                new AccountChanged(CLUB_GRANT, text("account"), text("new account"), "Nová banka.", id("clerk")));
        payments(story);
        returns(story);
        elsewhere(story);
    }

    /** Another town awards by a further resolution what it had refused. */
    private static void elsewhere(Story story) {
        UUID programme = id("programme of Nový Jičín");
        UUID line = id("line of Nový Jičín");
        story.in("novy-jicin").on("2027-06-01").by("body-secretary", id("secretary of Nový Jičín"));
        story.then(
                new ProgrammeDrafted(
                        programme,
                        "novy-jicin",
                        PlanningStory.PROCESS,
                        ProgrammeSample.terms(
                                "Podpora forem pomoci",
                                2027,
                                List.of(),
                                ProgrammeSample.line(line, "Služby", "50000"))),
                new RefusalReversed(
                        programme,
                        id("application of Nový Jičín"),
                        line,
                        id("grant of Nový Jičín"),
                        Money.czk("30000"),
                        Money.czk("25000"),
                        council("55/27", "2027-05-31"),
                        "40/27",
                        "Chyba v součtu bodů.",
                        Money.czk("25000")),
                new AwardWithdrawn(
                        programme,
                        id("application of Nový Jičín"),
                        line,
                        id("grant of Nový Jičín"),
                        Money.czk("25000"),
                        council("60/27", "2027-06-01"),
                        "55/27",
                        "Služba nezačala.",
                        Money.ZERO),
                new GrantNoted(
                        id("funding of Nový Jičín"),
                        "novy-jicin",
                        id("service of Nový Jičín"),
                        id("grant of Nový Jičín")),
                new GrantWithdrawn(
                        id("grant of Nový Jičín"),
                        Money.czk("25000"),
                        Money.ZERO,
                        council("60/27", "2027-06-01"),
                        "Služba nezačala."));
        story.in("plzen");
    }

    private static void payments(Story story) {
        story.on("2027-04-02").by("head", id("head"));
        story.then(
                approved("club 1", "12000"),
                approved("club 2", "8000"),
                new PaymentsSuspended(CLUB_GRANT, "Chybí registrace.", id("head")),
                new PaymentsResumed(CLUB_GRANT, "Registrace trvá.", id("head")),
                new PaymentsHeld(CLUB_GRANT, id("monitoring of the club"), "2026"),
                new HoldLifted(CLUB_GRANT, id("monitoring of the club"), "2026"),
                new PaymentApprovalWithdrawn(CLUB_GRANT, id("club 2"), "Dvakrát.", id("head")),
                approved("club 3", "8000"));
        story.by("finance-officer", id("finance officer"));
        story.then(paid(CLUB_GRANT, "club 1", LocalDate.of(2027, 4, 2), "2027003", "12000", "12000"));
    }

    private static PaymentApproved approved(String payment, String amount) {
        return new PaymentApproved(
                CLUB_GRANT, id(payment), LocalDate.of(2027, 4, 15), "2027003", Money.czk(amount), id("head"));
    }

    private static void returns(Story story) {
        story.on("2027-05-03").by("grants-officer", id("grants officer"));
        story.then(new ReturnDemanded(
                CLUB_GRANT,
                id("club return"),
                Money.czk("1500"),
                LocalDate.of(2027, 6, 30),
                "Výdaj mimo účel.",
                totals("12000", "0", "1500", "1500"),
                id("grants officer")));
        story.on("2027-05-04").by("finance-officer", id("finance officer"));
        story.then(
                new ReturnReceived(
                        CLUB_GRANT,
                        id("club receipt"),
                        id("club return"),
                        LocalDate.of(2027, 5, 4),
                        "2027003",
                        Money.czk("400"),
                        totals("12000", "400", "1500", "1100"),
                        id("finance officer")),
                new EntryReversed(
                        CLUB_GRANT,
                        id("club receipt"),
                        EntryKind.RETURN_RECEIVED,
                        Money.czk("400"),
                        "Patří jiné dotaci.",
                        totals("12000", "0", "1500", "1500"),
                        id("head")));
        story.on("2027-05-05");
        story.then(new ReturnSetOff(
                CLUB_GRANT,
                id("club set-off"),
                id("club return"),
                id("club 3"),
                LocalDate.of(2027, 5, 5),
                Money.czk("1000"),
                totals("13000", "1000", "1500", "500"),
                id("finance officer")));
        story.on("2027-05-06");
        story.then(new UseAccounted(
                CLUB_GRANT,
                List.of(new CostLine("Mzdy", Money.czk("11000"))),
                Money.ZERO,
                Money.czk("11000"),
                "Doklady 1 až 14",
                id("grants officer")));
    }
}
