package cz.tripartita.planning.document;

import cz.tripartita.planning.events.PlanSection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Writes or rewrites what a concept or a community plan says besides its goals, measures and activities. */
public record WriteSection(
        @TargetAggregateIdentifier UUID documentId,
        PlanSection section,
        @NotBlank @Size(max = 100000) String text) {}
