package cz.tripartita.grants.programme;

import cz.tripartita.grants.events.ProgrammeTerms;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Writes the draft of a programme anew, as a whole. */
public record ReviseProgramme(@TargetAggregateIdentifier UUID programmeId, ProgrammeTerms terms) {}
