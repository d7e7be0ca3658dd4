package cz.tripartita.grants.programme;

import cz.tripartita.planning.events.Resolution;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records the resolution by which council or assembly approved a drafted programme. */
public record ApproveProgramme(@TargetAggregateIdentifier UUID programmeId, Resolution resolution) {}
