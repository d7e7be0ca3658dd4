package cz.tripartita.planning.process;

import cz.tripartita.planning.events.Resolution;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts the draft of the statute, approved by the council, into effect from its day.
 *
 * @param revision the revision of the draft that the council approved
 */
public record AdoptStatute(
        @TargetAggregateIdentifier UUID processId,
        @Positive int revision,
        LocalDate effectiveFrom,
        Resolution approval) {}
