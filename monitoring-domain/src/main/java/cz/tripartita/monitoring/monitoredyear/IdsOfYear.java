package cz.tripartita.monitoring.monitoredyear;

import cz.tripartita.monitoring.events.ComparedKind;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The ids of what is made of a year: name-based UUIDs, so that there is exactly one of each. */
public final class IdsOfYear {

    private IdsOfYear() {}

    /** The id of the comparison of a kind and year. */
    public static UUID comparison(String municipality, int year, ComparedKind kind) {
        return named("comparison:%s:%d:%s:%s".formatted(municipality, year, kind.serviceKind(), kind.actKind()));
    }

    /** The id of the effectiveness evaluation of a service and year. */
    public static UUID evaluation(UUID monitoringId) {
        return named("effectiveness:" + monitoringId);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
