package cz.tripartita.grants.programme;

import cz.tripartita.grants.events.ProgrammeTerms;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Drafts a programme; what the law wants in it may still be missing. The window is half open: {@code [opensAt, closesAt)}. */
public record DraftProgramme(@TargetAggregateIdentifier UUID programmeId, UUID processId, ProgrammeTerms terms) {}
