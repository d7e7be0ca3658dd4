package cz.tripartita.monitoring.events;

import java.util.UUID;

/** One version of a comparison. */
public record ComparisonVersion(UUID comparisonId, int version) {}
