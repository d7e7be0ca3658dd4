package cz.tripartita.planning.service;

import jakarta.validation.Valid;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Changes what the catalogue says of a service; provider, category and kind stay, or it is another service. */
public record ChangeService(
        @TargetAggregateIdentifier UUID serviceId, @Valid Listing listing) {}
