package cz.tripartita.planning.person;

import cz.tripartita.planning.events.ErasableText;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Makes a natural person known to the process. */
public record RegisterPerson(
        @TargetAggregateIdentifier UUID personId,
        ErasableText name,
        @Nullable ErasableText contact) {}
