package cz.tripartita.gateway.web.citizens;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** In which languages answers are. */
@Configuration(proxyBeanMethods = false)
class CitizenSite {

    @Bean
    LocaleResolver localeResolver() {
        return new PageLanguage();
    }
}
