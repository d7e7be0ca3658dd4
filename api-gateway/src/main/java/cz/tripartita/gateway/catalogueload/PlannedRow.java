package cz.tripartita.gateway.catalogueload;

import cz.tripartita.planning.service.ListService;

/**
 * A row that nothing speaks against.
 *
 * @param command the listing that it asks for
 * @param listed whether the catalogue has the service already
 */
record PlannedRow(FileRow row, Provider provider, ListService command, boolean listed) {}
