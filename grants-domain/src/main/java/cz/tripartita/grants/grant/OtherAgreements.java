package cz.tripartita.grants.grant;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.RecordedStream;
import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.GrantAwarded;
import cz.tripartita.grants.funding.FundedGrants;
import cz.tripartita.grants.grant.Contract.Paper;
import cz.tripartita.grants.parameters.ParametersInForce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** What is signed on the other grants of the same service. */
record OtherAgreements(List<Other> others) {

    static final OtherAgreements NONE = new OtherAgreements(List.of());

    /** Another grant of the service and what is signed on it. */
    record Other(UUID grantId, Contract contract) {}

    /**
     * Reads the other grants of the service. Two agreements that are signed at once see each other, as each of their
     * grants stands among those of the service before anything is prepared: whoever comes second is decided anew.
     *
     * @throws ConcurrencyException while the grant is not noted yet, which follows its beginning by itself
     */
    static OtherAgreements read(EventStore store, GrantAwarded grant) {
        List<UUID> funded = FundedGrants.read(store, grant.municipality(), grant.serviceId())
                .grants();
        if (!funded.contains(grant.grantId())) {
            throw new ConcurrencyException("the grant is not noted among those of its service yet");
        }
        List<Other> others = new ArrayList<>();
        for (UUID grantId : funded) {
            Contract contract = grantId.equals(grant.grantId()) ? null : contract(store, grantId);
            if (contract != null) {
                others.add(new Other(grantId, contract));
            }
        }
        return new OtherAgreements(List.copyOf(others));
    }

    private static @Nullable Contract contract(EventStore store, UUID grantId) {
        GrantState state = null;
        for (GrantEvent event : RecordedStream.events(store, grantId, GrantEvent.class)) {
            state = GrantState.after(state, event);
        }
        return state == null ? null : state.agreed().contract();
    }

    /**
     * Requires that none of them that is in force on the day and has a day of its period in common is under another
     * regime of aid.
     */
    void requireOneRegime(AgreementTerms terms, LocalDate day, ParametersInForce law) {
        for (Other other : others) {
            other.contract().inForce(day, law).map(Contract::latest).ifPresent(paper -> {
                AgreementTerms theirs = paper.terms();
                GrantsRule.ONE_AID_REGIME_FOR_A_SERVICE.require(
                        theirs.aidRegime() == terms.aidRegime() || !overlap(theirs, terms),
                        () -> facts(other.grantId(), paper, terms));
            });
        }
    }

    private static boolean overlap(AgreementTerms one, AgreementTerms other) {
        return !one.periodFrom().isAfter(other.periodTo())
                && !other.periodFrom().isAfter(one.periodTo());
    }

    private static Map<String, Object> facts(UUID grantId, Paper paper, AgreementTerms terms) {
        return Map.of(
                "aidRegime", terms.aidRegime().name(),
                "otherGrant", grantId.toString(),
                "otherNumber", paper.number(),
                "otherAidRegime", paper.terms().aidRegime().name(),
                "otherPeriodFrom", paper.terms().periodFrom().toString(),
                "otherPeriodTo", paper.terms().periodTo().toString());
    }
}
