package cz.tripartita.gateway.rest.attachments;

import cz.tripartita.gateway.store.StoredFiles;
import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The container's limits on forms with files, and where the files are kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentLimits.class)
class AttachmentSetup {

    /** A form is read only when the upload asks for it, and stays in memory: no file of a person lies in a folder. */
    @Bean
    MultipartConfigElement multipartConfig(AttachmentLimits limits) {
        int largestForm = Math.toIntExact(limits.largestForm());
        return new MultipartConfigElement("", limits.largestFile().toBytes(), largestForm, largestForm);
    }

    @Bean
    StoredFiles storedFiles(JdbcClient jdbc, Clock clock) {
        return new StoredFiles(jdbc, clock);
    }
}
