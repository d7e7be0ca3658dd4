package cz.tripartita.gateway.postgres;

import org.springframework.core.env.Environment;

/** The server that the configuration names. */
final class ExternalServer {

    private ExternalServer() {}

    static Access access(Environment environment) {
        return new Access(
                demanded(environment, "spring.datasource.url"),
                login(environment, "spring.flyway.user", "spring.flyway.password", "the owner of the schemas"),
                login(environment, "spring.datasource.username", "spring.datasource.password", "the application role"),
                false);
    }

    private static Access.Login login(Environment environment, String user, String password, String role) {
        String name = environment.getProperty(user);
        if (name == null) {
            throw new UnfitServer("with spring.datasource.url, " + user + " has to name " + role + " (and " + password
                    + " its password): one role migrates, the other works and cannot change history");
        }
        return new Access.Login(name, environment.getProperty(password, ""));
    }

    private static String demanded(Environment environment, String property) {
        String value = environment.getProperty(property);
        if (value == null) {
            throw new UnfitServer(property + " is not set");
        }
        return value;
    }
}
