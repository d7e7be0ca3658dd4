package cz.tripartita.planning.process;

import cz.tripartita.planning.events.Area;
import cz.tripartita.planning.events.Body;
import cz.tripartita.planning.events.BodyDecisionRule;
import cz.tripartita.planning.events.DocumentPath;
import cz.tripartita.planning.events.Resolution;
import cz.tripartita.planning.events.Side;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts a version of the statute, approved by the council, into effect from its day.
 *
 * @param publicSittings the bodies whose sittings and outputs are public
 * @param rulesOfProcedureVersion the version of the rules of procedure that members sign
 */
public record AdoptStatute(
        @TargetAggregateIdentifier UUID processId,
        LocalDate effectiveFrom,
        Resolution approval,
        @NotEmpty @Size(max = 100) List<Area> areas,
        @NotEmpty List<Side> sides,
        @NotEmpty List<BodyDecisionRule> decisionRules,
        List<Body> publicSittings,
        List<DocumentPath> documentPaths,
        @Positive int rulesOfProcedureVersion) {}
