package cz.tripartita.monitoring.catalogue;

import cz.tripartita.grants.events.ServiceKind;
import cz.tripartita.monitoring.events.IndicatorDefinition;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For which services an indicator is counted.
 *
 * @param actKinds among registered ones only those of these kinds of Act 108/2006, all where it is empty
 */
record CountedFor(Set<ServiceKind> serviceKinds, Set<String> actKinds) {

    static CountedFor of(IndicatorDefinition definition) {
        return new CountedFor(Set.copyOf(definition.serviceKinds()), Set.copyOf(definition.actKinds()));
    }

    /** A registered service whose kind is not known counts where all kinds do. */
    boolean covers(ServiceKind kind, @Nullable String actKind) {
        return serviceKinds.contains(kind)
                && (kind != ServiceKind.REGISTERED
                        || actKinds.isEmpty()
                        || (actKind != null && actKinds.contains(actKind)));
    }

    /** What the other covers and this one does not, empty where this one covers all of it. */
    List<String> notOf(CountedFor other) {
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
