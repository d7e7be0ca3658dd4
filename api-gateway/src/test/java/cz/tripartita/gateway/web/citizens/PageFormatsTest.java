package cz.tripartita.gateway.web.citizens;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.events.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PageFormatsTest {

    private static final PageFormats CZECH = new PageFormats(Site.CZECH);
    private static final PageFormats ENGLISH = new PageFormats(Site.ENGLISH);

    @Test
    void writesDaysAsTheLanguageDoes() {
        LocalDate day = LocalDate.of(2026, 5, 12);
        assertThat(CZECH.day(day)).isEqualTo("12.\u00a0května 2026");
        assertThat(ENGLISH.day(day)).isEqualTo("12\u00a0May 2026");
    }

    @Test
    void writesAmountsAsTheLanguageDoes() {
        assertThat(CZECH.money(Money.czk("180000"))).isEqualTo("180\u00a0000\u00a0Kč");
        assertThat(ENGLISH.money(Money.czk("180000"))).isEqualTo("CZK\u00a0180,000");
    }

    @Test
    void writesHellersOnlyWhereThereAreSome() {
        assertThat(CZECH.money(Money.czk("50000.01"))).isEqualTo("50\u00a0000,01\u00a0Kč");
        assertThat(ENGLISH.money(Money.czk("50000.50"))).isEqualTo("CZK\u00a050,000.50");
    }

    @Test
    void showsInstantsAsPragueSeesThem() {
        Instant lateInTheDay = Instant.parse("2026-05-12T22:30:00Z");
        assertThat(CZECH.day(lateInTheDay)).isEqualTo("13.\u00a0května 2026");
        assertThat(CZECH.time(lateInTheDay)).isEqualTo("0:30");
        assertThat(CZECH.machine(lateInTheDay)).isEqualTo("2026-05-13T00:30:00+02:00");
    }
}
