package cz.tripartita.gateway.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Refuses to start where it would be unsafe: the demo, whose secrets everybody knows, anywhere but on loopback with its
 * own database; anything else without an issuer of tokens.
 */
@Component
class StartConditions implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";
    private static final String DATABASE = "spring.datasource.url";
    private static final String ADDRESS = "server.address";

    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        if (environment != null) {
            check(environment);
        }
    }

    /**
     * Looks at what the service is started with.
     *
     * @throws StartRefused when it must not start like this
     */
    static void check(Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            checkDemo(environment);
        } else if (!StringUtils.hasText(environment.getProperty(ISSUER))) {
            throw new StartRefused(
                    "Nobody is named whose tokens are to be trusted.",
                    "Set " + ISSUER + " to the issuer of tokens, or start with the profile demo to try the service.");
        }
    }

    private static void checkDemo(Environment environment) {
        if (StringUtils.hasText(environment.getProperty(DATABASE))) {
            throw new StartRefused(
                    "The demo runs only on the embedded database, as its events are made up.",
                    "Leave out " + DATABASE + ", or start without the profile demo.");
        }
        if (!isLoopback(environment.getProperty(ADDRESS, ""))) {
            throw new StartRefused(
                    "The demo listens only on a loopback address, as everybody knows its secrets.",
                    "Set " + ADDRESS + " to 127.0.0.1, or start without the profile demo.");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
