package cz.tripartita.grants.grant;

import static cz.tripartita.grants.GrantsSamples.APPLICATION;
import static cz.tripartita.grants.GrantsSamples.DECIDED_ON;
import static cz.tripartita.grants.GrantsSamples.ORGANISATION;
import static cz.tripartita.grants.GrantsSamples.PLZEN;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.GrantsSamples.assembly;
import static cz.tripartita.grants.GrantsSamples.council;
import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.grants.events.EntryKind;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.AgreementPosted;
import cz.tripartita.grants.events.GrantEvent.AgreementRegistered;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.AwardAdjusted;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.GrantEvent.PaymentApproved;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.grants.events.GrantTotals;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.grant.GrantHistory.Described;
import cz.tripartita.grants.grant.GrantHistory.EntryDescribed;
import cz.tripartita.grants.grant.GrantHistory.PaperDescribed;
import cz.tripartita.grants.grant.GrantHistory.Step;
import cz.tripartita.planning.events.ErasableText;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GrantHistoryTest {

    private static final UUID GRANT = id("grant");
    private static final Resolution AWARD = council("518/26", DECIDED_ON);
    private static final Resolution RAISE = assembly("300/26", DECIDED_ON.plusDays(60));
    private static final LocalDate FROM = LocalDate.parse("2027-01-01");
    private static final LocalDate TO = LocalDate.parse("2027-12-31");
    private static final LocalDate SIGNED = LocalDate.parse("2026-10-01");
    private static final LocalDate AMENDED = LocalDate.parse("2026-11-20");

    private static final GrantTotals PAID = new GrantTotals(czk("30000"), Money.ZERO, Money.ZERO, Money.ZERO);

    private static final List<GrantEvent> EVENTS = List.of(
            new GrantAwarded(
                    GRANT,
                    APPLICATION,
                    PROGRAMME,
                    PLZEN,
                    ORGANISATION,
                    id("service"),
                    "Senior Expres",
                    ServiceKind.RELATED,
                    FROM,
                    TO,
                    czk("45000"),
                    AWARD,
                    new ErasableText(id("account"), "00")),
            new AgreementSigned(
                    GRANT,
                    PLZEN,
                    ORGANISATION,
                    id("service"),
                    "Senior Expres",
                    ServiceKind.RELATED,
                    "2026/001",
                    SIGNED,
                    FROM,
                    TO,
                    czk("45000"),
                    GrantCase.terms("45000"),
                    id("officer"),
                    id("head")),
            new PaymentApproved(GRANT, id("payment"), FROM, "2026001", czk("30000"), id("head")),
            new PaymentMade(GRANT, id("payment"), FROM, "2026001", czk("30000"), PAID, id("finance")),
            new AwardAdjusted(GRANT, czk("45000"), czk("55000"), RAISE, "vyšší poptávka"),
            new AmendmentSigned(
                    GRANT,
                    "2026/001/1",
                    AMENDED,
                    czk("45000"),
                    czk("55000"),
                    GrantCase.terms("55000"),
                    RAISE,
                    "vyšší poptávka",
                    id("officer"),
                    id("head")),
            new AgreementRegistered(GRANT, "2026/001/1", "3112/2026", AMENDED),
            new AgreementPosted(GRANT, "2026/001", AMENDED));

    private static final List<Step> STEPS = GrantHistory.of(EVENTS).steps();

    @Test
    void saysTheStateBeforeAndAfterEachEvent() {
        assertThat(STEPS).extracting(Step::event).isEqualTo(EVENTS);
        assertThat(STEPS.getFirst().before()).isNull();
        for (int step = 1; step < STEPS.size(); step++) {
            assertThat(STEPS.get(step).before()).isEqualTo(STEPS.get(step - 1).after());
        }
    }

    @Test
    void beginsWithTheAwardAlone() {
        assertThat(STEPS.getFirst().after())
                .isEqualTo(new Described(
                        APPLICATION,
                        PROGRAMME,
                        ORGANISATION,
                        czk("45000"),
                        null,
                        GrantTotals.NONE,
                        Money.ZERO,
                        false,
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void showsTheAdjustedAwardBeforeTheAgreementFollows() {
        assertThat(STEPS.get(4).after().awarded()).isEqualTo(czk("55000"));
        assertThat(STEPS.get(4).after().contracted()).isEqualTo(czk("45000"));
        assertThat(STEPS.get(5).after().contracted()).isEqualTo(czk("55000"));
    }

    @Test
    void endsWithThePapersRegisteredAndThePaymentMade() {
        assertThat(STEPS.getLast().after())
                .isEqualTo(new Described(
                        APPLICATION,
                        PROGRAMME,
                        ORGANISATION,
                        czk("55000"),
                        czk("55000"),
                        PAID,
                        Money.ZERO,
                        false,
                        List.of(),
                        List.of(RAISE),
                        null,
                        List.of(
                                new PaperDescribed("2026/001", SIGNED, czk("45000"), null, AMENDED),
                                new PaperDescribed("2026/001/1", AMENDED, czk("55000"), AMENDED, null)),
                        GrantCase.terms("55000").budget(),
                        List.of(),
                        List.of(new EntryDescribed(id("payment"), EntryKind.PAYMENT, czk("30000"), Money.ZERO))));
        assertThat(STEPS.get(5).after().papers())
                .extracting(PaperDescribed::registeredOn)
                .containsOnlyNulls();
    }

    @Test
    void isTheSameForAPartOfTheEvents() {
        assertThat(GrantHistory.of(EVENTS.subList(0, 3)).steps()).isEqualTo(STEPS.subList(0, 3));
        assertThat(GrantHistory.of(List.of()).steps()).isEmpty();
    }

    @Test
    void refusesAnEventWithoutGround() {
        List<GrantEvent> withoutAgreement = List.of(EVENTS.getFirst(), EVENTS.getLast());

        assertThatThrownBy(() -> GrantHistory.of(withoutAgreement)).isInstanceOf(IllegalStateException.class);
    }
}
