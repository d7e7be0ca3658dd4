package cz.tripartita.gateway.rest.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.tripartita.gateway.dispatch.Caller;
import cz.tripartita.gateway.rest.problem.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwnCasesTest {

    private static final UUID OWN = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void narrowsListsOfApplicantsWhateverTheyAskFor() {
        assertThat(OwnCases.organisation(caller("applicant", OWN), null)).isEqualTo(OWN);
        assertThat(OwnCases.organisation(caller("applicant", OWN), OTHER)).isEqualTo(OWN);
        assertThat(OwnCases.organisation(caller("grants-officer", OWN), OTHER)).isEqualTo(OTHER);
        assertThat(OwnCases.organisation(caller("grants-officer", OWN), null)).isNull();
    }

    @Test
    void hidesCasesOfOthersFromApplicants() {
        assertThat(OwnCases.visible(caller("applicant", OWN), OWN)).isTrue();
        assertThat(OwnCases.visible(caller("applicant", OWN), OTHER)).isFalse();
        assertThat(OwnCases.visible(caller("applicant", null), OTHER)).isFalse();
        assertThat(OwnCases.visible(caller("auditor", null), OTHER)).isTrue();
    }

    @Test
    void refusesAnApplicantWhoActsForNobody() {
        assertThatThrownBy(() -> OwnCases.organisation(caller("applicant", null), null))
                .isInstanceOf(Refusal.class);
    }

    private static Caller caller(String role, @Nullable UUID organisation) {
        return new Caller("plzen-" + role, UUID.randomUUID(), role, organisation, "plzen");
    }
}
