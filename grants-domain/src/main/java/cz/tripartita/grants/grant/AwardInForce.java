package cz.tripartita.grants.grant;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.RecordedStream;
import cz.tripartita.grants.events.AwardDecision;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.AwardChanged;
import cz.tripartita.grants.events.ProgrammeEvent.AwardWithdrawn;
import cz.tripartita.grants.events.ProgrammeEvent.AwardsDecided;
import cz.tripartita.grants.events.ProgrammeEvent.RefusalReversed;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * What a grant is awarded now, by its programme itself, of which the grant learns a moment later.
 *
 * @param amount zero where it is withdrawn
 * @param resolution the latest resolution on the award
 * @param reason its reason, empty for an award in full
 */
record AwardInForce(Money amount, Resolution resolution, String reason) {

    static AwardInForce read(EventStore store, UUID programmeId, UUID grantId) {
        return of(RecordedStream.events(store, programmeId, ProgrammeEvent.class), grantId)
                .orElseThrow(() -> new IllegalStateException("a grant without an award: " + grantId));
    }

    static Optional<AwardInForce> of(List<ProgrammeEvent> events, UUID grantId) {
        AwardInForce award = null;
        for (ProgrammeEvent event : events) {
            award = award(event, grantId, award);
        }
        return Optional.ofNullable(award);
    }

    boolean withdrawn() {
        return !amount.isPositive();
    }

    /** Requires that it is not withdrawn, as nothing but what is paid is left of a withdrawn grant. */
    void requireStanding() {
        GrantsRule.GRANT_NOT_WITHDRAWN.require(
                !withdrawn(),
                () -> Map.of(
                        "body", resolution.body().name(),
                        "number", resolution.number(),
                        "adoptedOn", resolution.adoptedOn().toString(),
                        "reason", reason));
    }

    private static @Nullable AwardInForce award(ProgrammeEvent event, UUID grantId, @Nullable AwardInForce before) {
        return switch (event) {
            case AwardsDecided decided ->
                decided.decisions().stream()
                        .filter(decision -> grantId.equals(decision.grantId()))
                        .findFirst()
                        .map(decision -> decided(decision, decided.resolution()))
                        .orElse(before);
            case RefusalReversed reversed
            when reversed.grantId().equals(grantId) ->
                new AwardInForce(reversed.awarded(), reversed.resolution(), reversed.reason());
            case AwardChanged changed
            when changed.grantId().equals(grantId) ->
                new AwardInForce(changed.after(), changed.resolution(), changed.reason());
            case AwardWithdrawn withdrawn
            when withdrawn.grantId().equals(grantId) ->
                new AwardInForce(Money.ZERO, withdrawn.resolution(), withdrawn.reason());
            default -> before;
        };
    }

    private static AwardInForce decided(AwardDecision decision, Resolution resolution) {
        String reason = decision.reason();
        return new AwardInForce(decision.awarded(), resolution, reason == null ? "" : reason);
    }
}
