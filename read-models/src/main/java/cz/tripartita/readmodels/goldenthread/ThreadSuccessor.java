package cz.tripartita.readmodels.goldenthread;

import cz.tripartita.planning.events.AncestorRelation;
import java.time.LocalDate;
import java.util.UUID;

/** A later proposal that took the place of an earlier one, or that it was merged or split into. */
public record ThreadSuccessor(AncestorRelation relation, UUID proposalId, LocalDate on) {}
