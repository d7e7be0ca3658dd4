package cz.tripartita.grants.funding;

import cz.tripartita.grants.events.FundingEvent;
import cz.tripartita.grants.events.FundingEvent.GrantNoted;
import java.util.List;

/** Notes a grant once. */
final class FundingDecider {

    private FundingDecider() {}

    static List<FundingEvent> decide(NoteGrant command, FundedGrants state) {
        return state.grants().contains(command.grantId())
                ? List.of()
                : List.of(new GrantNoted(
                        command.fundingId(), command.municipality(), command.serviceId(), command.grantId()));
    }
}
