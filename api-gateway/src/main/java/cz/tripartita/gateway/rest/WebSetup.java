package cz.tripartita.gateway.rest;

import cz.tripartita.gateway.rest.query.PositionReached;
import cz.tripartita.gateway.security.CallerArgument;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What endpoints may ask for as arguments, what they wait for, and what is refused at the door. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HttpLimits.class)
class WebSetup implements WebMvcConfigurer {

    private final CallerArgument caller;
    private final ObjectProvider<PositionReached> position;

    WebSetup(CallerArgument caller, ObjectProvider<PositionReached> position) {
        this.caller = caller;
        this.position = position;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(position.getObject()).addPathPatterns("/api/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(caller);
    }

    /** Line breaks come with what somebody wrote in a form. */
    private static boolean isNeededByNobody(int character) {
        return Character.isISOControl(character) && character != '\r' && character != '\n' && character != '\t';
    }

    /** Characters that no parameter needs and no database takes are refused at the door. */
    @Bean
    HttpFirewall httpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(
                value -> value == null || value.codePoints().noneMatch(WebSetup::isNeededByNobody));
        return firewall;
    }
}
