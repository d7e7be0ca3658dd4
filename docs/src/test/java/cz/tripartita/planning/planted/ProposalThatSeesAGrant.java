package cz.tripartita.planning.planted;

import cz.tripartita.grants.events.GrantEvent;

/** A back edge, planted for the architecture tests. */
public record ProposalThatSeesAGrant(GrantEvent grant) {}
