package cz.tripartita.planning.events;

import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void keepsTwoDecimalsHoweverItIsWritten() {
        assertThat(czk("45000")).isEqualTo(czk("45000.000")).isEqualTo(czk("4.5E4"));
        assertThat(czk("50000.01").amount()).isEqualTo(new BigDecimal("50000.01"));
    }

    @Test
    void reckonsExactly() {
        assertThat(czk("0.10").plus(czk("0.20"))).isEqualTo(czk("0.30"));
        assertThat(czk("50000.01").minus(czk("50000"))).isEqualTo(czk("0.01"));
        assertThat(czk("50000.01").isAbove(czk("50000"))).isTrue();
        assertThat(czk("50000").isAbove(czk("50000"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "1e13", "1e999999999", "-1e999999999", "1e-999999999"})
    void refusesPartsOfAHellerAndNumbersBeyondAnyBudget(String amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> czk(amount));
    }

    @Test
    void refusesAnotherCurrency() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(BigDecimal.ONE, "EUR"));
    }
}
