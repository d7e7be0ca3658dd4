package cz.tripartita.monitoring.servicemonitoring;

import cz.tripartita.grants.events.AgreementTerms;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the agreement of a grant says, as amended.
 *
 * @param agreement the agreement itself
 * @param terms those of the latest paper
 * @param years calendar years in which the grant may be used, or might have been by an earlier paper
 */
record PapersOfGrant(AgreementSigned agreement, AgreementTerms terms, SortedSet<Integer> years) {

    static PapersOfGrant of(AgreementSigned agreement) {
        return new PapersOfGrant(agreement, agreement.terms(), new TreeSet<>()).adding(agreement.terms());
    }

    /**
     * The papers up to an amendment.
     *
     * @param grant the stream of the grant, in which later papers may stand already
     */
    static PapersOfGrant upTo(AmendmentSigned amendment, List<GrantEvent> grant) {
        PapersOfGrant papers = null;
        for (GrantEvent event : grant.subList(0, grant.indexOf(amendment) + 1)) {
            if (event instanceof AgreementSigned signed) {
                papers = papers == null ? of(signed) : papers.renewed(signed);
            } else if (event instanceof AmendmentSigned amended && papers != null) {
                papers = papers.adding(amended.terms());
            }
        }
        if (papers == null) {
            throw new IllegalStateException("an amendment without an agreement: " + amendment);
        }
        return papers;
    }

    private PapersOfGrant renewed(AgreementSigned signed) {
        return new PapersOfGrant(signed, signed.terms(), years).adding(signed.terms());
    }

    private PapersOfGrant adding(AgreementTerms later) {
        SortedSet<Integer> all = new TreeSet<>(years);
        for (int year = later.periodFrom().getYear(); year <= later.periodTo().getYear(); year++) {
            all.add(year);
        }
        return new PapersOfGrant(agreement, later, all);
    }
}
