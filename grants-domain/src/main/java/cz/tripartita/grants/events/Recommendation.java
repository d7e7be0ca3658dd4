package cz.tripartita.grants.events;

import cz.tripartita.planning.events.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a commission recommends for one application.
 *
 * @param amount zero where it recommends to refuse
 * @param reason official reason, always there where it recommends less than what was asked for
 */
public record Recommendation(
        UUID applicationId, Money amount, @Nullable String reason) {}
