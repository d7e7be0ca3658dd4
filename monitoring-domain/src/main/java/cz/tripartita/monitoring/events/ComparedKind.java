package cz.tripartita.monitoring.events;

import cz.tripartita.grants.events.ServiceKind;
import org.jspecify.annotations.Nullable;

/**
 * The kind of service within which services are compared.
 *
 * @param actKind the kind in Act 108/2006, such as {@code 39}; none unless the service is a registered one of the catalogue
 */
public record ComparedKind(
        ServiceKind serviceKind, @Nullable String actKind) {}
