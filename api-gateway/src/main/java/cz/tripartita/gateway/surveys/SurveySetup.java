package cz.tripartita.gateway.surveys;

import cz.tripartita.gateway.store.SurveyBoxes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where answers and tokens lie. */
@Configuration(proxyBeanMethods = false)
class SurveySetup {

    @Bean
    SurveyBoxes surveyBoxes(JdbcClient jdbc) {
        return new SurveyBoxes(jdbc);
    }
}
