package cz.tripartita.monitoring.finding;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.Visitor;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who may visit, check and follow up. */
public final class Visitors {

    private Visitors() {}

    /** Everybody once, and nobody of the organisation that is visited or checked. */
    public static void require(List<Visitor> team, UUID organisationId, Occasion occasion) {
        Set<UUID> seen = new HashSet<>();
        List<String> twice = team.stream()
                .map(Visitor::personId)
                .filter(person -> !seen.add(person))
                .map(UUID::toString)
                .toList();
        MonitoringRule.VISITOR_NAMED_ONCE.require(twice.isEmpty(), () -> Map.of("repeated", twice));
        List<String> own = team.stream()
                .filter(visitor -> organisationId.equals(visitor.organisationId()))
                .map(visitor -> visitor.personId().toString())
                .toList();
        MonitoringRule.VISITOR_NOT_OF_VISITED.require(
                own.isEmpty(), () -> Map.of("organisation", organisationId.toString(), "visitors", own));
        requireStranger(organisationId, occasion);
    }

    /** Whoever acts is not of the organisation that is visited or checked. */
    public static void requireStranger(UUID organisationId, Occasion occasion) {
        MonitoringRule.VISITOR_NOT_OF_VISITED.require(
                !organisationId.equals(occasion.organisation()),
                () -> Map.of("organisation", organisationId.toString(), "visitors", List.of("caller")));
    }

    /** Only the provider speaks for the provider. */
    public static void requireProvider(UUID organisationId, Occasion occasion) {
        MonitoringRule.PROVIDER_SPEAKS_FOR_ITSELF.require(
                organisationId.equals(occasion.organisation()),
                () -> Map.of("organisation", String.valueOf(occasion.organisation())));
    }
}
