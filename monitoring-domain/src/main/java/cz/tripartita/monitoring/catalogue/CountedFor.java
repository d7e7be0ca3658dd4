package cz.tripartita.monitoring.catalogue;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.events.IndicatorDefinition;
import cz.tripartita.planning.events.KindsOfService;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For which services an indicator is counted.
 *
 * @param actKinds among registered ones only those of these kinds of Act 108/2006, all where it is empty
 */
public record CountedFor(Set<ServiceKind> serviceKinds, Set<String> actKinds) {

    /** The services of an indicator. */
    public static CountedFor of(IndicatorDefinition definition) {
        return of(definition.serviceKinds(), definition.actKinds());
    }

    /** The services of these kinds, each named once. */
    public static CountedFor of(List<ServiceKind> serviceKinds, List<String> actKinds) {
        return new CountedFor(Set.copyOf(serviceKinds), Set.copyOf(actKinds));
    }

    /**
     * Requires that a year knows the kinds.
     *
     * @throws cz.tripartita.monitoring.RuleBroken for kinds that it does not know or that are named twice
     */
    public static void requireKnown(List<ServiceKind> serviceKinds, List<String> actKinds, int year) {
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        List<String> unknown = actKinds.stream()
                .filter(kind -> KindsOfService.OF_THE_ACT.inForce(kind, lastDay).isEmpty())
                .toList();
        boolean once = new HashSet<>(serviceKinds).size() == serviceKinds.size()
                && new HashSet<>(actKinds).size() == actKinds.size();
        MonitoringRule.KINDS_OF_SERVICE_KNOWN.require(
                once && unknown.isEmpty() && (actKinds.isEmpty() || serviceKinds.contains(ServiceKind.REGISTERED)),
                () -> Map.of("field", "actKinds", "unknown", unknown, "year", year));
    }

    /** A registered service whose kind is not known counts where all kinds do. */
    boolean covers(ServiceKind kind, @Nullable String actKind) {
        return serviceKinds.contains(kind)
                && (kind != ServiceKind.REGISTERED
                        || actKinds.isEmpty()
                        || (actKind != null && actKinds.contains(actKind)));
    }

    /** Whether some service is covered by both. */
    public boolean meets(CountedFor other) {
        return serviceKinds.stream()
                .filter(other.serviceKinds::contains)
                .anyMatch(kind -> kind != ServiceKind.REGISTERED
                        || actKinds.isEmpty()
                        || other.actKinds.isEmpty()
                        || actKinds.stream().anyMatch(other.actKinds::contains));
    }

    /** What the other covers and this one does not, empty where this one covers all of it. */
    public List<String> notOf(CountedFor other) {
        List<String> kinds = other.serviceKinds.stream()
                .filter(kind -> !serviceKinds.contains(kind))
                .map(ServiceKind::name)
                .sorted()
                .toList();
        if (!kinds.isEmpty() || actKinds.isEmpty() || !other.serviceKinds.contains(ServiceKind.REGISTERED)) {
            return kinds;
        }
        return other.actKinds.isEmpty()
                ? List.of(ServiceKind.REGISTERED.name())
                : other.actKinds.stream()
                        .filter(kind -> !actKinds.contains(kind))
                        .sorted()
                        .toList();
    }
}
