package cz.tripartita.grants.events;

import java.util.UUID;

/** Somebody who did not vote on one application. */
public record Excused(UUID personId, UUID applicationId) {}
