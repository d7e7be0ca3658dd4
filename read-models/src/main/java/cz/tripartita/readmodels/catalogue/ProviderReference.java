package cz.tripartita.readmodels.catalogue;

import cz.tripartita.planning.events.FounderKind;
import java.util.UUID;

/**
 * The provider of a service.
 *
 * @param ico identification number, eight digits
 */
public record ProviderReference(UUID organisationId, String name, String ico, FounderKind founder) {}
