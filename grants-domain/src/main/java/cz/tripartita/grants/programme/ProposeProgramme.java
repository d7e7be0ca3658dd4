package cz.tripartita.grants.programme;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that the steering group proposed the draft as it stands, by a ballot at one of its meetings. */
public record ProposeProgramme(@TargetAggregateIdentifier UUID programmeId, UUID meetingId) {}
