package cz.tripartita.grants.planted;

import cz.tripartita.readmodels.ReadModels;

/** A back edge, planted for the architecture tests. */
public record GrantThatReadsAReadModel(ReadModels readModels) {}
