package cz.tripartita.grants.application;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes an application back before it is decided. */
public record WithdrawApplication(@TargetAggregateIdentifier UUID applicationId) {}
