package cz.tripartita.grants.application;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Hands in the version of an application that was saved last, with the files that are attached. */
public record SubmitApplication(@TargetAggregateIdentifier UUID applicationId) {}
