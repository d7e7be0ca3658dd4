package cz.tripartita.readmodels.grantledger;

import cz.tripartita.grants.events.ApplicationDraft;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of what an application says.
 *
 * @param number counts from 1
 * @param handedInAt when it was submitted, or sent as a supplement; none of a version that was only saved
 * @param files the files handed in with it
 * @param content what it says, none in a list of versions
 */
public record ApplicationVersion(
        int number,
        Instant savedAt,
        @Nullable Instant handedInAt,
        List<UUID> files,
        @Nullable ApplicationDraft content) {}
