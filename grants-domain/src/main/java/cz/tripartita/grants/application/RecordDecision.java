package cz.tripartita.grants.application;

import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Carries what the programme's resolution said over to the application; sent by a policy only. */
public record RecordDecision(
        @TargetAggregateIdentifier UUID applicationId,
        @Nullable UUID grantId,
        Money awarded,
        Resolution resolution,
        @Nullable String reason) {}
