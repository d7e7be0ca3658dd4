package cz.tripartita.gateway.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class StartConditionsTest {

    private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

    @Nested
    class OutsideTheDemo {

        @Test
        void demandAnIssuerOfTokens() {
            assertThatThrownBy(() -> StartConditions.check(new MockEnvironment()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(ISSUER);
        }

        @Test
        void areContentWithOne() {
            MockEnvironment environment = new MockEnvironment().withProperty(ISSUER, "https://id.example.org");

            assertThatCode(() -> StartConditions.check(environment)).doesNotThrowAnyException();
        }
    }

    @Nested
    class InTheDemo {

        @ParameterizedTest
        @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
        void admitLoopback(String address) {
            assertThatCode(() -> StartConditions.check(demo(address))).doesNotThrowAnyException();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "0.0.0.0", "192.0.2.1", "::"})
        void refuseAnyOtherAddress(String address) {
            assertThatThrownBy(() -> StartConditions.check(demo(address)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("server.address");
        }

        @Test
        void refuseAnotherDatabase() {
            MockEnvironment environment = demo("127.0.0.1");
            environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/tripartita");

            assertThatThrownBy(() -> StartConditions.check(environment))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("spring.datasource.url");
        }

        private static MockEnvironment demo(String address) {
            MockEnvironment environment = new MockEnvironment().withProperty("server.address", address);
            environment.setActiveProfiles("demo");
            return environment;
        }
    }
}
