package cz.tripartita.gateway;

import cz.tripartita.gateway.demo.LoadSubcommand;
import cz.tripartita.gateway.postgres.ReportingAccessSubcommand;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service, or one of its subcommands. */
@SpringBootApplication
public class TripartitaApplication {

    static void main(String[] args) {
        if (args.length > 0 && args[0].equals("load")) {
            System.exit(LoadSubcommand.run(Arrays.copyOfRange(args, 1, args.length)));
        }
        if (args.length > 0 && args[0].equals("reporting-access")) {
            System.exit(ReportingAccessSubcommand.run(Arrays.copyOfRange(args, 1, args.length)));
        }
        // Otherwise Axon advertises a product at every start.
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication.run(TripartitaApplication.class, args);
    }
}
