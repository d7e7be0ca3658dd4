package cz.tripartita.readmodels.grantledger.funding;

import cz.tripartita.planning.events.Money;
import org.jspecify.annotations.Nullable;

/**
 * From which sources the services of one kind or of one applicant are to be paid.
 *
 * @param key the kind of service, or the id of the applicant
 * @param name name of the applicant, none of a kind
 * @param planned of all the applications, with the own share of all together
 */
public record FundingTotal(
        FundingGroup group,
        String key,
        @Nullable String name,
        int applications,
        PlannedSources planned,
        Money requested,
        Money awarded,
        Money contracted) {}
