package cz.tripartita.monitoring.counselling;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where somebody was referred to, as a command says it: an organisation, or a service of the catalogue. */
public record ReferredTo(
        @Nullable UUID organisationId, @Nullable UUID serviceId) {}
