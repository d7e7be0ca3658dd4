package cz.tripartita.readmodels.decisionrecord;

import cz.tripartita.planning.events.AncestorRelation;
import java.util.UUID;

/** A proposal that the shown one follows from, or that follows from it. */
public record RelatedProposal(AncestorRelation relation, UUID proposalId, String title, DecisionStatus status) {}
