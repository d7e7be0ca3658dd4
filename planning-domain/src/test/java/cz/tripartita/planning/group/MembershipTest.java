package cz.tripartita.planning.group;

import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.GROUP;
import static cz.tripartita.planning.PlanningSamples.by;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.byMember;
import static cz.tripartita.planning.PlanningSamples.byStrangeFacilitator;
import static cz.tripartita.planning.PlanningSamples.emptyGroup;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.joined;
import static cz.tripartita.planning.PlanningSamples.left;
import static cz.tripartita.planning.PlanningSamples.on;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.statute;
import static cz.tripartita.planning.PlanningSamples.then;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.MembershipApplied;
import cz.tripartita.planning.events.GroupEvent.MembershipEnded;
import cz.tripartita.planning.events.GroupEvent.MembershipStarted;
import cz.tripartita.planning.events.GroupEvent.RulesOfProcedureSigned;
import cz.tripartita.planning.events.MembershipEnd;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.Side;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipTest {

    private static final StatuteAdopted STATUTE = statute(1, DAY, List.of());

    private static final UUID MEMBERSHIP = id("membership of Petr");
    private static final MembershipApplied APPLIED =
            new MembershipApplied(GROUP, MEMBERSHIP, id("Petr"), Side.PROVIDER, id("organisation of Petr"));

    @Nested
    class Applying {

        @Test
        void isOpenToAnybodyForThemselves() {
            assertThat(apply(Side.PROVIDER, id("organisation of Petr"), List.of(), byMember("Petr")))
                    .containsExactly(APPLIED);
        }

        @Test
        void mayBeRecordedByWhoLeadsTheGroup() {
            assertThat(apply(Side.PROVIDER, id("organisation of Petr"), List.of(), byFacilitator()))
                    .containsExactly(APPLIED);
        }

        @Test
        void isRefusedForAnotherPerson() {
            assertThat(refusal(() -> apply(Side.PROVIDER, id("org"), List.of(), byMember("Uma")))
                            .rule())
                    .isEqualTo(PlanningRule.MEMBERSHIP_IS_PERSONAL);
        }

        @Test
        void isRefusedToTheFacilitatorOfAnotherGroup() {
            assertThat(refusal(() -> apply(Side.PROVIDER, id("org"), List.of(), byStrangeFacilitator()))
                            .rule())
                    .isEqualTo(PlanningRule.FACILITATES_ONLY_OWN_GROUPS);
        }

        @ParameterizedTest(name = "{0}")
        @EnumSource(names = {"COMMISSIONER", "PROVIDER"})
        void isRefusedWithoutAnOrganisationOnItsSide(Side side) {
            var refusal = refusal(() -> apply(side, null, List.of(), byMember("Petr")));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.ORGANISATION_NAMED);
            assertThat(refusal.facts()).containsEntry("side", side.name());
        }

        @Test
        void needsNoOrganisationOfACitizenOnTheSideOfUsers() {
            assertThat(apply(Side.USER, null, List.of(), byMember("Petr"))).hasSize(1);
        }

        @Test
        void isAlreadySoWhenRepeated() {
            assertThat(apply(Side.PROVIDER, id("organisation of Petr"), List.of(APPLIED), byMember("Petr")))
                    .isEmpty();
        }

        @Test
        void isRefusedUnderAnIdThatIsTaken() {
            assertThat(refusal(() -> apply(Side.USER, null, List.of(APPLIED), byMember("Petr")))
                            .rule())
                    .isEqualTo(PlanningRule.MEMBERSHIP_ID_NEW);
        }

        @Test
        void isRefusedWhileAnotherMembershipLasts() {
            List<GroupEvent> other = joined("Petr", Side.USER, id("other membership"));
            var refusal = refusal(() -> apply(Side.PROVIDER, id("org"), other, byMember("Petr")));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.ONE_MEMBERSHIP_AT_A_TIME);
            assertThat(refusal.facts())
                    .containsEntry("membershipId", id("other membership").toString());
        }

        @Test
        void isPossibleAgainAfterLeaving() {
            List<GroupEvent> gone = then(joined("Petr", Side.PROVIDER), List.of(left("Petr")));
            var again = new ApplyForMembership(GROUP, id("second membership"), id("Petr"), Side.USER, null);
            assertThat(JoiningDecider.decide(again, roster(gone), STATUTE, byMember("Petr")))
                    .hasSize(1);
        }
    }

    @Nested
    class Signing {

        @Test
        void startsTheMembership() {
            assertThat(sign(1, List.of(APPLIED), byMember("Petr")))
                    .containsExactly(
                            new RulesOfProcedureSigned(GROUP, MEMBERSHIP, id("Petr"), 1, DAY),
                            new MembershipStarted(
                                    GROUP, MEMBERSHIP, id("Petr"), Side.PROVIDER, id("organisation of Petr"), DAY));
        }

        @Test
        void isRefusedWithoutAnApplication() {
            assertThat(refusal(() -> sign(1, List.of(), byFacilitator())).rule())
                    .isEqualTo(PlanningRule.MEMBERSHIP_KNOWN);
        }

        @Test
        void isRefusedForAnotherVersionThanThatOfTheDay() {
            var refusal = refusal(() -> sign(2, List.of(APPLIED), byMember("Petr")));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.RULES_VERSION_OF_THE_DAY);
            assertThat(refusal.facts()).containsEntry("signed", 2).containsEntry("ofTheDay", 1);
        }

        @Test
        void isAlreadySoTheSecondTime() {
            assertThat(sign(1, joined("Petr", Side.PROVIDER), byMember("Petr"))).isEmpty();
        }

        @Test
        void ofALaterVersionIsKeptWithoutStartingAnything() {
            var command = new SignRulesOfProcedure(GROUP, MEMBERSHIP, 2);
            assertThat(JoiningDecider.decide(
                            command,
                            roster(joined("Petr", Side.PROVIDER)),
                            statute(2, DAY, List.of()),
                            byMember("Petr")))
                    .containsExactly(new RulesOfProcedureSigned(GROUP, MEMBERSHIP, id("Petr"), 2, DAY));
        }

        @Test
        void isRefusedWhileAnotherMembershipLasts() {
            List<GroupEvent> both = then(List.of(APPLIED), joined("Petr", Side.USER, id("other membership")));
            assertThat(refusal(() -> sign(1, both, byMember("Petr"))).rule())
                    .isEqualTo(PlanningRule.ONE_MEMBERSHIP_AT_A_TIME);
        }

        @Test
        void isRefusedOfAMembershipThatIsOver() {
            List<GroupEvent> gone = then(joined("Petr", Side.PROVIDER), List.of(left("Petr")));
            assertThat(refusal(() -> sign(1, gone, byMember("Petr"))).rule())
                    .isEqualTo(PlanningRule.MEMBERSHIP_NOT_OVER);
        }

        @Test
        void isRefusedForAnotherPerson() {
            assertThat(refusal(() -> sign(1, List.of(APPLIED), byMember("Uma"))).rule())
                    .isEqualTo(PlanningRule.MEMBERSHIP_IS_PERSONAL);
        }
    }

    @Nested
    class Leaving {

        @Test
        void endsTheMembership() {
            assertThat(leave(joined("Petr", Side.PROVIDER), byMember("Petr")))
                    .containsExactly(new MembershipEnded(GROUP, MEMBERSHIP, id("Petr"), MembershipEnd.LEFT, DAY));
        }

        @Test
        void isAlreadySoTheSecondTime() {
            assertThat(leave(then(joined("Petr", Side.PROVIDER), List.of(left("Petr"))), byMember("Petr")))
                    .isEmpty();
        }

        @Test
        void isRefusedBeforeTheMembershipStarted() {
            assertThat(refusal(() -> leave(List.of(APPLIED), byMember("Petr"))).rule())
                    .isEqualTo(PlanningRule.MEMBERSHIP_STARTED);
        }

        @Test
        void isRefusedForADayBeforeTheFirst() {
            Occasion earlier = on(DAY.minusDays(10), by("coordinator", id("coordinator")));
            assertThat(refusal(() -> leave(joined("Petr", Side.PROVIDER), earlier))
                            .rule())
                    .isEqualTo(PlanningRule.MEMBERSHIP_STARTED);
        }

        @Test
        void isRefusedForAnotherPerson() {
            assertThat(refusal(() -> leave(joined("Petr", Side.PROVIDER), byMember("Uma")))
                            .rule())
                    .isEqualTo(PlanningRule.MEMBERSHIP_IS_PERSONAL);
        }
    }

    private static List<GroupEvent> apply(
            Side side, @Nullable UUID organisation, List<GroupEvent> before, Occasion occasion) {
        var command = new ApplyForMembership(GROUP, MEMBERSHIP, id("Petr"), side, organisation);
        return JoiningDecider.decide(command, roster(before), STATUTE, occasion);
    }

    private static List<GroupEvent> sign(int version, List<GroupEvent> before, Occasion occasion) {
        var command = new SignRulesOfProcedure(GROUP, MEMBERSHIP, version);
        return JoiningDecider.decide(command, roster(before), STATUTE, occasion);
    }

    private static List<GroupEvent> leave(List<GroupEvent> before, Occasion occasion) {
        return LeavingDecider.decide(new LeaveGroup(GROUP, MEMBERSHIP), roster(before), occasion);
    }

    private static Roster roster(List<GroupEvent> before) {
        return Roster.of(then(emptyGroup(), before));
    }
}
