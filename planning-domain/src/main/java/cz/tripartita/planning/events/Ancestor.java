package cz.tripartita.planning.events;

import java.util.UUID;

/** An earlier proposal that a later one follows from. */
public record Ancestor(AncestorRelation relation, UUID proposalId) {}
