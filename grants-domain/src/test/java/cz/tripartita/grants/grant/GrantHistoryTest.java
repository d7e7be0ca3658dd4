package cz.tripartita.grants.grant;

import static cz.tripartita.grants.GrantsSamples.APPLICATION;
import static cz.tripartita.grants.GrantsSamples.DECIDED_ON;
import static cz.tripartita.grants.GrantsSamples.ORGANISATION;
import static cz.tripartita.grants.GrantsSamples.PLZEN;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.GrantsSamples.assembly;
import static cz.tripartita.grants.GrantsSamples.council;
import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.grants.GrantsSamples.instalment;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.AgreementRegistered;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.AwardAdjusted;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.grants.grant.GrantHistory.Described;
import cz.tripartita.grants.grant.GrantHistory.PaperDescribed;
import cz.tripartita.grants.grant.GrantHistory.Step;
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
                    AWARD),
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
                    instalment(czk("45000"))),
            new PaymentMade(GRANT, id("payment"), FROM, "2026001", czk("30000"), czk("30000")),
            new AwardAdjusted(GRANT, czk("45000"), czk("55000"), RAISE, "vyšší poptávka"),
            new AmendmentSigned(
                    GRANT,
                    "2026/001/1",
                    AMENDED,
                    czk("45000"),
                    czk("55000"),
                    instalment(czk("55000")),
                    RAISE,
                    "vyšší poptávka"),
            new AgreementRegistered(GRANT, "3112/2026", AMENDED));

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
                        Money.ZERO,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void showsTheAdjustedAwardBeforeTheAgreementFollows() {
        assertThat(STEPS.get(3).after().awarded()).isEqualTo(czk("55000"));
        assertThat(STEPS.get(3).after().contracted()).isEqualTo(czk("45000"));
        assertThat(STEPS.get(4).after().contracted()).isEqualTo(czk("55000"));
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
                        czk("30000"),
                        List.of(RAISE),
                        List.of(
                                new PaperDescribed("2026/001", SIGNED, czk("45000"), AMENDED),
                                new PaperDescribed("2026/001/1", AMENDED, czk("55000"), AMENDED)),
                        List.of(id("payment"))));
        assertThat(STEPS.get(4).after().papers())
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
