package cz.tripartita.planning.service;

import cz.tripartita.planning.events.ServiceCategory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Enters a service into the catalogue.
 *
 * @param organisationId its provider
 * @param processId the process whose statute lists its areas
 * @param kind code of the kind in Act 108/2006, such as {@code 39}; given for a registered service alone
 * @param registerNumber number in the register of providers, where known
 * @param registeredFrom first day of the registration, given together with its number
 * @param registeredTo last day of the registration, none where it is valid until further notice
 */
public record ListService(
        @TargetAggregateIdentifier UUID serviceId,
        UUID organisationId,
        UUID processId,
        ServiceCategory category,
        @Nullable @Size(max = 10) String kind,
        @Valid Listing listing,
        @Nullable @Size(min = 1, max = 50) String registerNumber,
        @Nullable LocalDate registeredFrom,
        @Nullable LocalDate registeredTo) {}
