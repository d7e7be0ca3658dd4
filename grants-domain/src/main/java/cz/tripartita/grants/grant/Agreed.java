package cz.tripartita.grants.grant;

import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.grant.Contract.Paper;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed on a grant.
 *
 * @param prepared what waits for signature, none where nothing does
 * @param contract none before the agreement is signed
 * @param budget its lines as moved since the latest paper; empty before the agreement is signed
 */
record Agreed(@Nullable Prepared prepared, @Nullable Contract contract, List<CostLine> budget) {

    static final Agreed NOTHING = new Agreed(null, null, List.of());

    /**
     * A text that waits for signature.
     *
     * @param agreement whether it is an agreement, not an amendment
     * @param resolution behind changes other than of the amount
     * @param reason of an amendment; empty for an agreement
     */
    record Prepared(
            boolean agreement,
            String number,
            AgreementTerms terms,
            @Nullable Resolution resolution,
            String reason,
            UUID by) {}

    Agreed preparing(Prepared text) {
        return new Agreed(text, contract, budget);
    }

    Agreed signing(Paper paper) {
        return new Agreed(null, Contract.signed(contract, paper), paper.terms().budget());
    }

    Agreed with(Contract changed) {
        return new Agreed(prepared, changed, budget);
    }

    Agreed moving(List<CostLine> lines) {
        return new Agreed(prepared, contract, lines);
    }

    /** Nothing is agreed any more; the budget stays for the account of what was used. */
    Agreed ending() {
        return new Agreed(null, contract == null ? null : contract.ending(), budget);
    }

    /** What is contracted, zero where nothing is. */
    Money contracted() {
        return contract == null || contract.ended()
                ? Money.ZERO
                : contract.latest().amount();
    }

    Contract signed() {
        if (contract == null) {
            throw new IllegalStateException("no agreement is signed");
        }
        return contract;
    }
}
