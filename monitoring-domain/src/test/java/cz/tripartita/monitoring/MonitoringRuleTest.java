package cz.tripartita.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MonitoringRuleTest {

    @ParameterizedTest
    @EnumSource
    void isASentenceInBothLanguagesWithItsSource(MonitoringRule rule) {
        assertThat(rule.sentence()).matches("[A-Z].+\\.");
        assertThat(rule.sentenceCs()).matches("\\p{Lu}.+\\.").isNotEqualTo(rule.sentence());
        assertThat(rule.source()).isNotBlank();
    }
}
