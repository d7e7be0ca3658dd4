package cz.tripartita.planning.group;

import static cz.tripartita.planning.PlanningSamples.DAY;
import static cz.tripartita.planning.PlanningSamples.GROUP;
import static cz.tripartita.planning.PlanningSamples.adopted;
import static cz.tripartita.planning.PlanningSamples.byFacilitator;
import static cz.tripartita.planning.PlanningSamples.byMember;
import static cz.tripartita.planning.PlanningSamples.group;
import static cz.tripartita.planning.PlanningSamples.id;
import static cz.tripartita.planning.PlanningSamples.left;
import static cz.tripartita.planning.PlanningSamples.refusal;
import static cz.tripartita.planning.PlanningSamples.then;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.planning.Occasion;
import cz.tripartita.planning.PlanningRule;
import cz.tripartita.planning.RuleBroken;
import cz.tripartita.planning.StatuteSample;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.GroupEvent.MembershipApplied;
import cz.tripartita.planning.events.GroupEvent.MembershipEnded;
import cz.tripartita.planning.events.GroupEvent.MembershipStarted;
import cz.tripartita.planning.events.GroupEvent.MembershipTransferred;
import cz.tripartita.planning.events.MembershipEnd;
import cz.tripartita.planning.events.ProcessEvent.StatuteAdopted;
import cz.tripartita.planning.events.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TransferTest {

    private static final UUID SUCCESSOR = id("membership of Pavla");
    private static final UUID ORGANISATION = id("organisation of Petr");

    private static List<GroupEvent> transfer(
            List<GroupEvent> before, String member, UUID successorMembership, String successor, Occasion occasion) {
        var command = new TransferMembership(GROUP, id("membership of " + member), successorMembership, id(successor));
        return LeavingDecider.decide(command, Roster.of(before), occasion);
    }

    @Test
    void endsOneMembershipAndLetsTheSuccessorSign() {
        assertThat(transfer(group(), "Petr", SUCCESSOR, "Pavla", byMember("Petr")))
                .containsExactly(
                        new MembershipTransferred(GROUP, id("membership of Petr"), SUCCESSOR, id("Pavla"), DAY),
                        new MembershipEnded(
                                GROUP, id("membership of Petr"), id("Petr"), MembershipEnd.TRANSFERRED, DAY),
                        new MembershipApplied(GROUP, SUCCESSOR, id("Pavla"), Side.PROVIDER, ORGANISATION));
    }

    @Test
    void staysWithinAnOrganisation() {
        assertThat(refusal(() -> transfer(group(), "Uma", SUCCESSOR, "Pavla", byFacilitator()))
                        .rule())
                .isEqualTo(PlanningRule.TRANSFER_WITHIN_ORGANISATION);
    }

    @Test
    void isUpToTheMemberAndToThoseWhoLead() {
        assertThat(refusal(() -> transfer(group(), "Petr", SUCCESSOR, "Pavla", byMember("Uma")))
                        .rule())
                .isEqualTo(PlanningRule.MEMBERSHIP_IS_PERSONAL);
        assertThat(transfer(group(), "Petr", SUCCESSOR, "Pavla", byFacilitator()))
                .hasSize(3);
    }

    @Test
    void isRefusedOfAMembershipThatIsOverAndToAnIdOrMemberThatIsThere() {
        List<GroupEvent> gone = then(group(), List.of(left("Petr")));
        assertThat(refusal(() -> transfer(gone, "Petr", SUCCESSOR, "Pavla", byFacilitator()))
                        .rule())
                .isEqualTo(PlanningRule.MEMBERSHIP_NOT_OVER);
        assertThat(refusal(() -> transfer(group(), "Petr", id("membership of Uma"), "Pavla", byFacilitator()))
                        .rule())
                .isEqualTo(PlanningRule.MEMBERSHIP_ID_NEW);
        assertThat(refusal(() -> transfer(group(), "Petr", SUCCESSOR, "Uma", byFacilitator()))
                        .rule())
                .isEqualTo(PlanningRule.ONE_MEMBERSHIP_AT_A_TIME);
    }

    @Nested
    class MembersOfOneProvider {

        private final StatuteAdopted two =
                adopted(1, LocalDate.of(2020, 7, 13), StatuteSample.usual(1).mostOfOneProvider(2));
        private final List<GroupEvent> oneMore =
                then(group(), applied("Pavla"), List.of(started("Pavla")), applied("Patrik"));

        private List<GroupEvent> applied(String name) {
            return List.of(
                    new MembershipApplied(GROUP, id("membership of " + name), id(name), Side.PROVIDER, ORGANISATION));
        }

        private GroupEvent started(String name) {
            return new MembershipStarted(
                    GROUP, id("membership of " + name), id(name), Side.PROVIDER, ORGANISATION, DAY);
        }

        private List<GroupEvent> apply(List<GroupEvent> before, String name, Side side) {
            var command = new ApplyForMembership(GROUP, id("membership of " + name), id(name), side, ORGANISATION);
            return JoiningDecider.decide(command, Roster.of(before), two, byFacilitator());
        }

        @Test
        void areTwoAndNotThree() {
            assertThat(apply(group(), "Pavla", Side.PROVIDER)).isEqualTo(applied("Pavla"));
            RuleBroken refusal = refusal(
                    () -> apply(then(group(), applied("Pavla"), List.of(started("Pavla"))), "Patrik", Side.PROVIDER));
            assertThat(refusal.rule()).isEqualTo(PlanningRule.MOST_MEMBERS_OF_ONE_PROVIDER);
            assertThat(refusal.facts()).containsAllEntriesOf(Map.of("members", 2L, "most", 2));
        }

        @Test
        void areCountedAgainAtTheSignature() {
            var sign = new SignRulesOfProcedure(GROUP, id("membership of Patrik"), 1);
            assertThat(refusal(() -> JoiningDecider.decide(sign, Roster.of(oneMore), two, byFacilitator()))
                            .rule())
                    .isEqualTo(PlanningRule.MOST_MEMBERS_OF_ONE_PROVIDER);
        }

        @Test
        void countOnTheSideOfProvidersAlone() {
            assertThat(apply(then(group(), applied("Pavla"), List.of(started("Pavla"))), "Patrik", Side.COMMISSIONER))
                    .hasSize(1);
        }
    }
}
