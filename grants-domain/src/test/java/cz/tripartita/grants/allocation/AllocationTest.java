package cz.tripartita.grants.allocation;

import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.GrantsRule;
import cz.tripartita.grants.Refused;
import cz.tripartita.grants.events.AllocationMethod;
import cz.tripartita.grants.events.AllocationShare;
import cz.tripartita.grants.events.AllocationTerms;
import cz.tripartita.grants.events.ExactScore;
import cz.tripartita.grants.events.ShareGround;
import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AllocationTest {

    private static AllocationTerms terms(AllocationMethod method, String roundedTo) {
        return new AllocationTerms(method, null, null, null, null, null, czk(roundedTo));
    }

    private static Request request(String name, String requested, int rank) {
        return request(name, name, requested, rank);
    }

    private static Request request(String name, String applicant, String requested, int rank) {
        return new Request(id(name), id(applicant), czk(requested), new ExactScore(100L - rank, 1), rank, null);
    }

    private static List<Money> amounts(AllocationTerms terms, String budget, Request... requests) {
        return Allocation.of(terms, czk(budget), List.of(requests)).stream()
                .map(AllocationShare::amount)
                .toList();
    }

    private static List<ShareGround> grounds(AllocationTerms terms, String budget, Request... requests) {
        return Allocation.of(terms, czk(budget), List.of(requests)).stream()
                .map(AllocationShare::ground)
                .toList();
    }

    @Nested
    class ByRankAndCut {

        private final AllocationTerms terms = terms(AllocationMethod.RANK_AND_CUT, "0.01");

        @Test
        void givesWhatIsAskedForUntilNothingIsLeftAndTheRestToTheNext() {
            Request[] requests = {request("c", "10", 3), request("a", "100.50", 1), request("b", "100", 2)};

            assertThat(amounts(terms, "150.75", requests)).containsExactly(czk("100.50"), czk("50.25"), czk("0"));
            assertThat(grounds(terms, "150.75", requests))
                    .containsExactly(ShareGround.WHOLE, ShareGround.REDUCED, ShareGround.NOTHING_LEFT);
        }

        @Test
        void leavesWhatIsUnderTheSmallestAward() {
            AllocationTerms least =
                    new AllocationTerms(AllocationMethod.RANK_AND_CUT, null, czk("60"), null, null, null, czk("1"));

            assertThat(amounts(least, "150", request("a", "100", 1), request("b", "100", 2), request("c", "60", 3)))
                    .containsExactly(czk("100"), czk("0"), czk("0"));
        }

        @Test
        void refusesWhereTheCutGoesThroughATieAndOnlyThere() {
            Request[] tied = {request("a", "100", 1), request("b", "100", 1), request("c", "100", 3)};

            assertThat(amounts(terms, "250", tied)).containsExactlyInAnyOrder(czk("100"), czk("100"), czk("50"));
            Refused.by(GrantsRule.TIES_ORDERED_FIRST, () -> amounts(terms, "199.99", tied));
            assertThat(amounts(terms, "200", tied)).containsExactlyInAnyOrder(czk("100"), czk("100"), czk("0"));
            assertThat(amounts(terms, "50", request("a", "100", 1), request("b", "9", 2), request("c", "9", 2)))
                    .as("nothing is left for those who tie")
                    .containsExactly(czk("50"), czk("0"), czk("0"));
        }

        @Test
        void awardsNothingUnderTheCutScore() {
            AllocationTerms cut = new AllocationTerms(
                    AllocationMethod.RANK_AND_CUT, new BigDecimal("98"), null, null, null, null, czk("1"));

            assertThat(grounds(cut, "1000", request("a", "10", 2), request("b", "10", 3)))
                    .containsExactly(ShareGround.WHOLE, ShareGround.UNDER_CUT);
        }

        @Test
        void keepsEveryApplicantWithinTheLimit() {
            AllocationTerms limited = new AllocationTerms(
                    AllocationMethod.RANK_AND_CUT, null, null, czk("120"), new BigDecimal("50"), null, czk("1"));
            Request[] requests = {request("a", "x", "100", 1), request("b", "x", "100", 2), request("c", "y", "100", 3)
            };

            assertThat(amounts(limited, "1000", requests)).containsExactly(czk("100"), czk("20"), czk("100"));
            assertThat(amounts(limited, "200", requests))
                    .as("half of 200")
                    .containsExactly(czk("100"), czk("0"), czk("100"));
        }
    }

    @Nested
    class InEqualProportion {

        @Test
        void usesTheBudgetToTheLastStepAndServesTheLargestRemaindersFirst() {
            AllocationTerms terms = terms(AllocationMethod.EQUAL_PROPORTION, "1");

            assertThat(amounts(terms, "100", request("a", "100", 1), request("b", "100", 2), request("c", "100", 3)))
                    .as("a third each, the crown left goes to the best rank")
                    .containsExactly(czk("34"), czk("33"), czk("33"));
            assertThat(amounts(terms, "10", request("a", "1", 1), request("b", "9", 2), request("c", "9", 3)))
                    .as("10/19, 90/19, 90/19: remainders 10, 14, 14 of 19")
                    .containsExactly(czk("0"), czk("5"), czk("5"));
        }

        @Test
        void givesWhatIsAskedForWhereTheBudgetSuffices() {
            AllocationTerms terms = terms(AllocationMethod.EQUAL_PROPORTION, "0.01");

            assertThat(amounts(terms, "500", request("a", "100.01", 1), request("b", "99.99", 2)))
                    .containsExactly(czk("100.01"), czk("99.99"));
        }

        @Test
        void givesWhatALimitTakesToTheOthers() {
            AllocationTerms limited =
                    new AllocationTerms(AllocationMethod.EQUAL_PROPORTION, null, null, czk("40"), null, null, czk("1"));

            assertThat(amounts(limited, "100", request("a", "800", 1), request("b", "100", 2), request("c", "100", 3)))
                    .containsExactly(czk("40"), czk("30"), czk("30"));
        }

        @Test
        void dropsTheWorstWhoWouldGetLessThanTheSmallestAward() {
            AllocationTerms least =
                    new AllocationTerms(AllocationMethod.EQUAL_PROPORTION, null, czk("40"), null, null, null, czk("1"));

            assertThat(amounts(least, "100", request("a", "100", 1), request("b", "100", 2), request("c", "100", 3)))
                    .containsExactly(czk("50"), czk("50"), czk("0"));
            assertThat(grounds(least, "30", request("a", "100", 1))).containsExactly(ShareGround.UNDER_SMALLEST_AWARD);
        }
    }

    @Nested
    class PerUnit {

        private final AllocationTerms terms =
                new AllocationTerms(AllocationMethod.PER_UNIT, null, null, null, null, czk("10.50"), czk("0.01"));

        private Request beds(String name, String requested, @Nullable String units, int rank) {
            return new Request(
                    id(name),
                    id(name),
                    czk(requested),
                    ExactScore.NONE,
                    rank,
                    units == null ? null : new BigDecimal(units));
        }

        @Test
        void givesTheRateForEachUnitUpToWhatIsAskedFor() {
            assertThat(amounts(terms, "1000", beds("a", "100", "3", 1), beds("b", "20", "3", 2)))
                    .containsExactly(czk("31.50"), czk("20"));
        }

        @Test
        void cutsAllInEqualProportionWhereTheBudgetDoesNotSuffice() {
            assertThat(amounts(terms, "31.50", beds("a", "100", "4", 1), beds("b", "100", "2", 2)))
                    .containsExactly(czk("21"), czk("10.50"));
        }

        @Test
        void refusesWithoutUnits() {
            Refused.by(GrantsRule.UNITS_KNOWN, () -> amounts(terms, "1000", beds("a", "100", null, 1)));
        }
    }
}
