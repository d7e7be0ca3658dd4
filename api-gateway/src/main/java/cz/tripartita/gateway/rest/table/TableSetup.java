package cz.tripartita.gateway.rest.table;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Puts tables beside JSON. */
@Configuration(proxyBeanMethods = false)
class TableSetup {

    @Bean
    WebMvcRegistrations tableMappings() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new TableMappings();
            }
        };
    }
}
