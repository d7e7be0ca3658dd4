package cz.tripartita.readmodels.planted;

import cz.tripartita.planning.RuleBroken;

/** A forbidden look into a context, planted for the architecture tests. */
public record ViewThatSeesADecision(RuleBroken refusal) {}
