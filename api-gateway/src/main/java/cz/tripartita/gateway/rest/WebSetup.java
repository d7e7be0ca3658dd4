package cz.tripartita.gateway.rest;

import cz.tripartita.gateway.security.CallerArgument;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What endpoints may ask for as arguments. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HttpLimits.class)
class WebSetup implements WebMvcConfigurer {

    private final CallerArgument caller;

    WebSetup(CallerArgument caller) {
        this.caller = caller;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(caller);
    }
}
