package cz.tripartita.gateway.catalogueload;

import java.util.UUID;

/**
 * The provider that rows of the file name by its identification number.
 *
 * @param known whether it was registered before the load
 */
record Provider(UUID organisationId, String name, boolean known) {}
