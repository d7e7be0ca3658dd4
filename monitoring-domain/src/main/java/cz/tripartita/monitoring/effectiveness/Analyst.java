package cz.tripartita.monitoring.effectiveness;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import java.util.Map;
import java.util.UUID;

/** Who evaluates: a person, and never one of the provider's. */
final class Analyst {

    private Analyst() {}

    static UUID of(Occasion occasion, UUID provider) {
        UUID person = occasion.person();
        if (person == null || provider.equals(occasion.organisation())) {
            throw MonitoringRule.ANALYST_NOT_OF_PROVIDER.broken(
                    Map.of("organisation", String.valueOf(occasion.organisation()), "person", person != null));
        }
        return person;
    }
}
