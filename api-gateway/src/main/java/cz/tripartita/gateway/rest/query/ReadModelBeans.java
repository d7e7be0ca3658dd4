package cz.tripartita.gateway.rest.query;

import cz.tripartita.readmodels.decisionrecord.DecisionRecords;
import cz.tripartita.readmodels.groupdirectory.GroupDirectory;
import cz.tripartita.readmodels.groupdirectory.Participants;
import cz.tripartita.readmodels.groupdirectory.Processes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queries of the read models. */
@Configuration(proxyBeanMethods = false)
class ReadModelBeans {

    @Bean
    Processes processes(JdbcClient jdbc) {
        return new Processes(jdbc);
    }

    @Bean
    GroupDirectory groupDirectory(JdbcClient jdbc) {
        return new GroupDirectory(jdbc);
    }

    @Bean
    Participants participants(JdbcClient jdbc) {
        return new Participants(jdbc);
    }

    @Bean
    DecisionRecords decisionRecords(JdbcClient jdbc) {
        return new DecisionRecords(jdbc);
    }
}
