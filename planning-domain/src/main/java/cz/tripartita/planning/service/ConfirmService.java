package cz.tripartita.planning.service;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Finds the entry of a service to be still true on the day. */
public record ConfirmService(@TargetAggregateIdentifier UUID serviceId) {}
