package cz.tripartita.gateway.catalogueload;

import cz.tripartita.planning.events.FounderKind;
import cz.tripartita.planning.events.ServiceCategory;
import cz.tripartita.planning.service.Listing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the file, as far as it can be read.
 *
 * @param cells what it was read from
 * @param name name of the provider
 * @param kind code of the kind in Act 108/2006, none unless it is registered
 */
record FileRow(
        RowCells cells,
        String ico,
        String name,
        FounderKind founder,
        ServiceCategory category,
        @Nullable String kind,
        Listing listing,
        @Nullable String registerNumber,
        @Nullable LocalDate registeredFrom,
        @Nullable LocalDate registeredTo) {}
