package cz.tripartita.grants.funding;

import static cz.tripartita.grants.GrantsSamples.PLZEN;
import static cz.tripartita.grants.GrantsSamples.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.events.FundingEvent;
import cz.tripartita.grants.events.FundingEvent.GrantNoted;
import cz.tripartita.grants.funding.FundingHistory.Described;
import cz.tripartita.grants.funding.FundingHistory.Step;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FundingTest {

    private static final UUID SERVICE = id("service");
    private static final UUID FUNDING = ServiceFunding.idOf(PLZEN, SERVICE);

    private static GrantNoted noted(String grant) {
        return new GrantNoted(FUNDING, PLZEN, SERVICE, id(grant));
    }

    @Test
    void notesEachGrantOnce() {
        NoteGrant command = new NoteGrant(FUNDING, PLZEN, SERVICE, id("grant"));
        List<FundingEvent> events = FundingDecider.decide(command, FundedGrants.NONE);

        assertThat(events).containsExactly(noted("grant"));
        assertThat(FundingDecider.decide(command, FundedGrants.NONE.evolve(events.getFirst())))
                .isEmpty();
    }

    @Test
    void keepsGrantsInTheOrderOfNoting() {
        assertThat(FundingHistory.of(List.of(noted("b"), noted("a"))).steps())
                .containsExactly(
                        new Step(noted("b"), null, new Described(List.of(id("b")))),
                        new Step(
                                noted("a"), new Described(List.of(id("b"))), new Described(List.of(id("b"), id("a")))));
    }

    @Test
    void isOfOneServiceOfOneMunicipality() {
        assertThat(ServiceFunding.idOf("zatec", SERVICE)).isNotEqualTo(FUNDING);
        assertThat(ServiceFunding.idOf(PLZEN, id("other service"))).isNotEqualTo(FUNDING);
    }
}
