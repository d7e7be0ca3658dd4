package cz.tripartita.grants.grant;

import static cz.tripartita.grants.GrantsSamples.APPLICATION;
import static cz.tripartita.grants.GrantsSamples.DECIDED_ON;
import static cz.tripartita.grants.GrantsSamples.ORGANISATION;
import static cz.tripartita.grants.GrantsSamples.PLZEN;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.GrantsSamples.assembly;
import static cz.tripartita.grants.GrantsSamples.council;
import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.grants.GrantsSamples.parameter;
import static cz.tripartita.planning.events.Money.czk;

import cz.tripartita.grants.Occasion;
import cz.tripartita.grants.application.ListedService;
import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.AidRegime;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.GrantTotals;
import cz.tripartita.grants.events.Instalment;
import cz.tripartita.grants.events.LegalParameter;
import cz.tripartita.grants.events.ReportingDuty;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.parameters.ParametersInForce;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Registration;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.events.ServiceCategory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One grant on its way: who acts on which day is set before each command, and what is decided changes its state. */
final class GrantCase {

    static final UUID GRANT = id("grant");
    static final Resolution AWARD = council("518/26", DECIDED_ON);
    static final Resolution RAISE = assembly("300/26", DECIDED_ON.plusDays(60));
    static final Resolution WITHDRAWAL = assembly("320/26", DECIDED_ON.plusDays(70));
    static final Resolution AGAIN = assembly("330/26", DECIDED_ON.plusDays(80));

    final List<GrantEvent> events = new ArrayList<>();
    ParametersInForce law = ParametersInForce.of(List.of(
            parameter(LegalParameter.COUNCIL_LIMIT, "50000", "2026-01-01"),
            parameter(LegalParameter.CONTRACT_REGISTER_LIMIT, "50000", "2026-01-01"),
            parameter(LegalParameter.CONTRACT_REGISTER_MONTHS, "3", "2026-01-01")));
    private GrantState state;
    private AwardInForce award;
    private String person = "officer";
    private String day = "2026-10-01";
    private @Nullable UUID organisation;
    private OtherAgreements others = OtherAgreements.NONE;
    private ListedService service = registeredUntil(null);

    private GrantCase(String amount) {
        GrantAwarded started = new GrantAwarded(
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
                AWARD,
                new ErasableText(id("account"), "00"));
        events.add(started);
        state = GrantState.after(null, started);
        award = new AwardInForce(czk(amount), AWARD, "");
    }

    static GrantCase awarded(String amount) {
        return new GrantCase(amount);
    }

    /** Prepared by the officer, signed by the head on 1 October 2026. */
    static GrantCase signed(String amount) {
        GrantCase grant = awarded(amount);
        grant.prepare("2026/001", terms(amount));
        grant.as("head").sign("2026/001");
        return grant;
    }

    /** Signed, registered on 5 October and paid in whole on 6 October 2026. */
    static GrantCase paid(String amount) {
        GrantCase grant = signed(amount).on("2026-10-05").as("officer");
        grant.register("2026/001");
        grant.on("2026-10-06").as("head").approve("payment", amount);
        grant.as("finance").pay("payment");
        return grant;
    }

    GrantCase as(String name) {
        person = name;
        return this;
    }

    GrantCase on(String date) {
        day = date;
        return this;
    }

    GrantCase of(@Nullable UUID acting) {
        organisation = acting;
        return this;
    }

    /** The registration of the service has a last day. */
    GrantCase registeredOnlyUntil(String last) {
        service = registeredUntil(LocalDate.parse(last));
        return this;
    }

    private static ListedService registeredUntil(@Nullable LocalDate last) {
        Registration registration = new Registration("1234567", LocalDate.parse("2020-01-01"), last);
        return new ListedService(ORGANISATION, ServiceCategory.REGISTERED, List.of(registration), null);
    }

    /** What is signed on another grant of the same service. */
    GrantCase beside(Contract other) {
        others = new OtherAgreements(List.of(new OtherAgreements.Other(id("other grant"), other)));
        return this;
    }

    /** A further resolution withdraws the award, and the grant follows. */
    List<GrantEvent> withdrawn() {
        award = new AwardInForce(Money.ZERO, WITHDRAWAL, "konec služby");
        return done(AwardedDecider.decide(new WithdrawGrant(GRANT, WITHDRAWAL, "konec služby"), state));
    }

    /** A further resolution awards the withdrawn grant again, and the grant follows. */
    GrantCase awardedAgain(String amount) {
        award = new AwardInForce(czk(amount), AGAIN, "oprava");
        done(AwardedDecider.decide(new AdjustGrant(GRANT, Money.ZERO, czk(amount), AGAIN, "oprava"), state));
        return this;
    }

    /** A further resolution, of the assembly, changes the award. */
    GrantCase changedTo(String amount) {
        award = new AwardInForce(czk(amount), RAISE, "vyšší poptávka");
        return this;
    }

    /** Terms for an amount: three quarters wages, the rest operation; open to a test that wants one otherwise. */
    static AgreementTerms terms(String amount) {
        return terms(amount, _ -> {});
    }

    /** What terms say, open to change. */
    static final class Text {
        String purpose = "Doprava seniorů";
        String conditions = "Vyúčtování s doklady";
        String from = "2027-01-01";
        String to = "2027-12-31";
        String settlementBy = "2028-01-31";
        String payingAccount = "19-123/0100";
        AidRegime regime = AidRegime.SGEI_DECISION;
        String tolerance = "20";
        List<CostLine> budget = List.of();
        List<Instalment> instalments = List.of();

        @Nullable
        ReportingDuty reporting;
    }

    static AgreementTerms terms(String amount, Consumer<Text> otherwise) {
        Text text = new Text();
        Money whole = czk(amount);
        if (whole.isPositive()) {
            Money quarter = new Money(whole.amount().divide(BigDecimal.valueOf(4), 2, RoundingMode.DOWN), "CZK");
            text.budget = List.of(line("mzdy", whole.minus(quarter)), line("provoz", quarter));
            text.instalments = List.of(new Instalment(LocalDate.parse("2027-02-15"), whole));
        }
        otherwise.accept(text);
        return new AgreementTerms(
                text.purpose,
                text.conditions,
                LocalDate.parse(text.from),
                LocalDate.parse(text.to),
                LocalDate.parse(text.settlementBy),
                text.payingAccount,
                "19-456/0100",
                "Oznámí přeměnu do 15 dnů",
                text.regime,
                new BigDecimal(text.tolerance),
                text.budget,
                text.instalments,
                text.reporting);
    }

    static CostLine line(String category, Money amount) {
        return new CostLine(category, amount);
    }

    static CostLine line(String category, String amount) {
        return line(category, czk(amount));
    }

    List<GrantEvent> prepare(String number, AgreementTerms terms) {
        return done(AgreementDecider.decide(
                new PrepareAgreement(GRANT, number, terms), state, occasion(), award, law, others));
    }

    List<GrantEvent> sign(String number) {
        return done(AgreementDecider.decide(new SignAgreement(GRANT, number), state, occasion(), award, law, others));
    }

    List<GrantEvent> prepareAmendment(String number, AgreementTerms terms, @Nullable Resolution resolution) {
        return done(AmendmentDecider.decide(
                new PrepareAmendment(GRANT, number, terms, resolution, "změna"),
                state,
                occasion(),
                award,
                law,
                others));
    }

    List<GrantEvent> signAmendment(String number) {
        return done(AmendmentDecider.decide(new SignAmendment(GRANT, number), state, occasion(), award, law, others));
    }

    /** An amendment prepared by the officer and signed by the head on the day. */
    List<GrantEvent> amend(String number, AgreementTerms terms, @Nullable Resolution resolution) {
        as("officer").prepareAmendment(number, terms, resolution);
        return as("head").signAmendment(number);
    }

    List<GrantEvent> register(String number) {
        return done(PublicationDecider.decide(new RegisterAgreement(GRANT, number, "RS-1"), state, occasion(), law));
    }

    List<GrantEvent> post(String number) {
        return done(PublicationDecider.decide(new PostAgreement(GRANT, number), state, occasion()));
    }

    List<GrantEvent> move(CostLine... budget) {
        return done(
                ChangeDecider.decide(new MoveBudget(GRANT, List.of(budget), "přesun"), state, occasion(), award, law));
    }

    List<GrantEvent> changeAccount() {
        ErasableText account = new ErasableText(id("other account"), "01");
        return done(ChangeDecider.decide(new ChangeAccount(GRANT, account, "nová banka"), state, occasion(), award));
    }

    List<GrantEvent> suspend() {
        return done(ChangeDecider.decide(new SuspendPayments(GRANT, "zjištění"), state, occasion(), award));
    }

    List<GrantEvent> resume() {
        return done(ChangeDecider.decide(new ResumePayments(GRANT, "napraveno"), state, occasion(), award));
    }

    List<GrantEvent> hold(String period) {
        return done(HoldDecider.decide(new HoldPayments(GRANT, id("monitoring"), period), state));
    }

    List<GrantEvent> lift(String period) {
        return done(HoldDecider.decide(new LiftHold(GRANT, id("monitoring"), period), state));
    }

    List<GrantEvent> approve(String payment, String amount) {
        return approve(payment, amount, "2026001");
    }

    List<GrantEvent> approve(String payment, String amount, String symbol) {
        ApprovePayment command =
                new ApprovePayment(GRANT, id(payment), LocalDate.parse("2027-02-15"), symbol, czk(amount));
        return done(PaymentDecider.decide(command, state, occasion(), award, law, service));
    }

    List<GrantEvent> withdrawApproval(String payment) {
        return done(PaymentDecider.decide(new WithdrawPaymentApproval(GRANT, id(payment), "omyl"), state, occasion()));
    }

    List<GrantEvent> pay(String payment) {
        return done(
                PaymentDecider.decide(new RecordPayment(GRANT, id(payment)), state, occasion(), award, law, service));
    }

    List<GrantEvent> demand(String name, String amount) {
        DemandReturn command =
                new DemandReturn(GRANT, id(name), czk(amount), LocalDate.parse("2027-03-31"), "nezpůsobilé");
        return done(ReturnDecider.decide(command, state, occasion()));
    }

    List<GrantEvent> receive(String name, @Nullable String demand, String amount) {
        UUID answered = demand == null ? null : id(demand);
        return done(ReturnDecider.decide(
                new RecordReturn(GRANT, id(name), answered, "2026001", czk(amount)), state, occasion()));
    }

    List<GrantEvent> setOff(String name, String demand, String payment, String amount) {
        SetOffReturn command = new SetOffReturn(GRANT, id(name), id(demand), id(payment), czk(amount));
        return done(ReturnDecider.decide(command, state, occasion(), award, law, service));
    }

    List<GrantEvent> reverse(String entry) {
        return done(CounterEntryDecider.decide(new ReverseEntry(GRANT, id(entry), "chyba"), state, occasion(), award));
    }

    List<GrantEvent> use(CostLine... used) {
        return done(UseDecider.decide(new AccountUse(GRANT, List.of(used), "doklady 1 až 20"), state, occasion()));
    }

    GrantState state() {
        return state;
    }

    GrantTotals totals() {
        return state.paying().ledger().totals();
    }

    private Occasion occasion() {
        Instant now = Instant.parse(day + "T08:00:00Z");
        return new Occasion(
                now, LocalDate.parse(day), PLZEN, person.isEmpty() ? null : id(person), "grants-officer", organisation);
    }

    private List<GrantEvent> done(List<GrantEvent> decided) {
        for (GrantEvent event : decided) {
            state = state.evolve(event);
            events.add(event);
        }
        return decided;
    }
}
