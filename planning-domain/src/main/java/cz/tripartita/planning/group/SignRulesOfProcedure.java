package cz.tripartita.planning.group;

import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Signs the rules of procedure in the version of the day, which starts the membership. */
public record SignRulesOfProcedure(
        @TargetAggregateIdentifier UUID groupId,
        UUID membershipId,
        @Positive int rulesVersion) {}
