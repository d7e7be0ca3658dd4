package cz.tripartita.gateway.web.citizens;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PageFormatsTest {

    private static final PageFormats CZECH = new PageFormats(Locale.of("cs"));
    private static final PageFormats ENGLISH = new PageFormats(Locale.ENGLISH);

    @Test
    void numbersHaveTheDecimalsThatThereAre() {
        assertThat(CZECH.number(new BigDecimal("71.4"))).isEqualTo("71,4");
        assertThat(ENGLISH.number(new BigDecimal("1412.0"))).isEqualTo("1,412");
        assertThat(ENGLISH.number(new BigDecimal("0.75"))).isEqualTo("0.75");
    }

    @Test
    void moneyHasTwoDecimalsOrNone() {
        assertThat(CZECH.money(Money.czk("180000"))).isEqualTo("180\u00a0000\u00a0Kč");
        assertThat(CZECH.money(Money.czk("45000.50"))).isEqualTo("45\u00a0000,50\u00a0Kč");
        assertThat(ENGLISH.money(Money.czk("45000.50"))).isEqualTo("CZK\u00a045,000.50");
    }
}
