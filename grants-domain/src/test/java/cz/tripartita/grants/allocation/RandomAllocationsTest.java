package cz.tripartita.grants.allocation;

import static cz.tripartita.grants.GrantsSamples.id;
import static cz.tripartita.planning.events.Money.czk;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.events.AllocationMethod;
import cz.tripartita.grants.events.AllocationShare;
import cz.tripartita.grants.events.AllocationTerms;
import cz.tripartita.grants.events.ExactScore;
import cz.tripartita.planning.events.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A thousand random programmes of each method against a slow computation that shares no code: it hands out a growing
 * share to all at once, one limit after the other, in decimals of sixty digits. A failure names its seed.
 */
class RandomAllocationsTest {

    private static final int PROGRAMMES = 1_000;
    private static final MathContext EXACT = new MathContext(60);
    /** Far under a step, far above what sixty digits lose. */
    private static final BigDecimal NOTHING = new BigDecimal("1e-40");

    private static final BigDecimal NEVER = new BigDecimal("1e15");

    @ParameterizedTest
    @EnumSource(AllocationMethod.class)
    void agreesWithAnIndependentComputation(AllocationMethod method) {
        int limited = 0;
        int withoutFloorFull = 0;
        for (long seed = 0; seed < PROGRAMMES; seed++) {
            Programme programme = new Programme(method, new Random(seed));
            Map<UUID, BigDecimal> given = new HashMap<>();
            for (AllocationShare share : Allocation.of(programme.terms, programme.budget, programme.requests)) {
                given.put(share.applicationId(), share.amount().amount());
            }

            assertThat(given).as("seed %d", seed).isEqualTo(programme.slowly());
            BigDecimal sum = given.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).as("seed %d", seed).isLessThanOrEqualTo(programme.budget.amount());
            if (programme.mayUseAll()) {
                assertThat(sum).as("seed %d: to the last step", seed).isEqualByComparingTo(programme.most());
                withoutFloorFull++;
            }
            limited += programme.terms.largestPerApplicant() == null ? 0 : 1;
        }
        assertThat(limited).as("programmes with a limit").isPositive();
        assertThat(withoutFloorFull).as("programmes that use all").isPositive();
    }

    /** A programme with up to twelve requests of up to six applicants, ranked without ties. */
    private static final class Programme {

        final AllocationTerms terms;
        final Money budget;
        final List<Request> requests = new ArrayList<>();

        Programme(AllocationMethod method, Random random) {
            String step = List.of("0.01", "1", "100").get(random.nextInt(3));
            terms = new AllocationTerms(
                    method,
                    random.nextInt(3) == 0 ? BigDecimal.valueOf(random.nextInt(60)) : null,
                    random.nextInt(3) == 0 ? hellers(random, 300_000) : null,
                    random.nextInt(2) == 0 ? hellers(random, 9_000_000) : null,
                    random.nextInt(3) == 0 ? BigDecimal.valueOf(1 + random.nextInt(99)) : null,
                    method == AllocationMethod.PER_UNIT ? hellers(random, 500_000) : null,
                    czk(step));
            budget = hellers(random, 30_000_000);
            int count = 1 + random.nextInt(12);
            for (int rank = 1; rank <= count; rank++) {
                requests.add(new Request(
                        id("application " + rank),
                        id("applicant " + random.nextInt(6)),
                        hellers(random, 8_000_000),
                        new ExactScore(100L * (count + 1 - rank), count),
                        rank,
                        BigDecimal.valueOf(random.nextInt(40), 1)));
            }
        }

        private static Money hellers(Random random, int most) {
            return new Money(BigDecimal.valueOf(1L + random.nextInt(most), 2), Money.CZK);
        }

        private BigDecimal floor(BigDecimal amount) {
            BigDecimal step = terms.roundedTo().amount();
            return amount.divide(step, 0, RoundingMode.DOWN).multiply(step).setScale(2);
        }

        private BigDecimal most(Request request) {
            BigDecimal cut = terms.cutScore();
            BigDecimal score = BigDecimal.valueOf(request.score().numerator())
                    .divide(BigDecimal.valueOf(request.score().denominator()), EXACT);
            if (cut != null && score.compareTo(cut) < 0) {
                return BigDecimal.ZERO.setScale(2);
            }
            BigDecimal amount = request.requested().amount();
            Money rate = terms.ratePerUnit();
            BigDecimal units = request.units();
            return floor(
                    rate == null || units == null
                            ? amount
                            : amount.min(rate.amount().multiply(units)));
        }

        private BigDecimal limit() {
            BigDecimal limit = NEVER;
            Money perApplicant = terms.largestPerApplicant();
            if (perApplicant != null) {
                limit = limit.min(perApplicant.amount());
            }
            BigDecimal percent = terms.largestSharePercent();
            if (percent != null) {
                limit = limit.min(budget.amount().multiply(percent).movePointLeft(2));
            }
            return limit.compareTo(NEVER) == 0 ? NEVER : floor(limit);
        }

        private BigDecimal least() {
            Money least = terms.smallestAward();
            return least == null ? BigDecimal.ZERO : least.amount();
        }

        /** Whether nothing but the money itself can leave money unused. */
        boolean mayUseAll() {
            return terms.smallestAward() == null;
        }

        /** All that can be given: the budget, or what all applicants may get together. */
        BigDecimal most() {
            return floor(budget.amount())
                    .min(sum(byApplicant(requests).values().stream()
                            .map(own ->
                                    sum(own.stream().map(this::most).toList()).min(limit()))
                            .toList()));
        }

        Map<UUID, BigDecimal> slowly() {
            return terms.method() == AllocationMethod.RANK_AND_CUT ? ranked() : proportional();
        }

        private Map<UUID, BigDecimal> ranked() {
            Map<UUID, BigDecimal> given = nothing();
            Map<UUID, BigDecimal> had = new HashMap<>();
            BigDecimal left = floor(budget.amount());
            for (Request request : requests) {
                BigDecimal before = had.getOrDefault(request.organisationId(), BigDecimal.ZERO);
                BigDecimal wanted = most(request).min(limit().subtract(before));
                BigDecimal amount = wanted.min(left);
                boolean stopped = amount.compareTo(wanted) < 0;
                if (amount.compareTo(least()) >= 0) {
                    given.put(request.applicationId(), amount.setScale(2));
                    had.put(request.organisationId(), before.add(amount));
                    left = left.subtract(amount);
                }
                if (stopped) {
                    break;
                }
            }
            return given;
        }

        private Map<UUID, BigDecimal> proportional() {
            List<Request> among = new ArrayList<>(requests.stream()
                    .filter(request -> most(request).signum() > 0)
                    .toList());
            while (true) {
                Map<UUID, BigDecimal> given = nothing();
                given.putAll(poured(among));
                Request worst = null;
                for (Request request : among) {
                    if (given.getOrDefault(request.applicationId(), BigDecimal.ZERO)
                                    .compareTo(least())
                            < 0) {
                        worst = request;
                    }
                }
                if (worst == null) {
                    return given;
                }
                among.remove(worst);
            }
        }

        /** Lifts one share for all applicants until the money is gone, stopping at each limit. */
        private Map<UUID, BigDecimal> poured(List<Request> among) {
            Map<UUID, List<Request>> applicants = byApplicant(among);
            Map<UUID, BigDecimal> wants = new HashMap<>();
            applicants.forEach((applicant, own) ->
                    wants.put(applicant, sum(own.stream().map(this::most).toList())));
            BigDecimal money = floor(budget.amount());
            List<BigDecimal> stops = wants.values().stream()
                    .map(want -> want.signum() == 0
                            ? BigDecimal.ONE
                            : limit().divide(want, EXACT).min(BigDecimal.ONE))
                    .sorted()
                    .toList();
            BigDecimal share = BigDecimal.ZERO;
            BigDecimal poured = BigDecimal.ZERO;
            for (BigDecimal stop : stops) {
                BigDecimal from = share;
                BigDecimal open = sum(wants.entrySet().stream()
                        .filter(want -> want.getValue()
                                        .multiply(from, EXACT)
                                        .add(NOTHING)
                                        .compareTo(limit())
                                < 0)
                        .map(Map.Entry::getValue)
                        .toList());
                BigDecimal more = open.multiply(stop.subtract(share), EXACT);
                if (poured.add(more).compareTo(money) > 0 && open.signum() > 0) {
                    share = share.add(money.subtract(poured).divide(open, EXACT));
                    poured = money;
                    break;
                }
                share = stop;
                poured = poured.add(more);
            }
            BigDecimal reached = share;
            Map<UUID, BigDecimal> exact = new HashMap<>();
            wants.forEach((applicant, want) ->
                    exact.put(applicant, want.multiply(reached, EXACT).min(limit())));
            List<UUID> order = new ArrayList<>(applicants.keySet());
            Map<UUID, BigDecimal> parts = wholeSteps(exact, order, money);
            Map<UUID, BigDecimal> given = new HashMap<>();
            applicants.forEach((applicant, own) -> {
                BigDecimal part = parts.getOrDefault(applicant, BigDecimal.ZERO);
                BigDecimal want = wants.getOrDefault(applicant, BigDecimal.ZERO);
                Map<UUID, BigDecimal> inside = new HashMap<>();
                own.forEach(request -> inside.put(
                        request.applicationId(), part.multiply(most(request)).divide(want, EXACT)));
                given.putAll(wholeSteps(
                        inside, own.stream().map(Request::applicationId).toList(), part));
            });
            return given;
        }

        /** Whole steps of exact shares, the steps left to the largest remainders, equal ones in the order given. */
        private Map<UUID, BigDecimal> wholeSteps(Map<UUID, BigDecimal> exact, List<UUID> order, BigDecimal most) {
            Map<UUID, BigDecimal> whole = new HashMap<>();
            Map<UUID, BigDecimal> rest = new HashMap<>();
            BigDecimal step = terms.roundedTo().amount();
            exact.forEach((id, amount) -> {
                BigDecimal steps = amount.divide(step, EXACT).setScale(30, RoundingMode.HALF_UP);
                BigDecimal down = steps.setScale(0, RoundingMode.DOWN);
                whole.put(id, down.multiply(step).setScale(2));
                rest.put(id, steps.subtract(down));
            });
            BigDecimal total = sum(exact.values().stream().toList())
                    .divide(step, EXACT)
                    .setScale(20, RoundingMode.HALF_UP)
                    .setScale(0, RoundingMode.DOWN)
                    .multiply(step)
                    .min(most);
            List<UUID> hungry = new ArrayList<>(order);
            hungry.sort(Comparator.comparing((UUID id) -> rest.getOrDefault(id, BigDecimal.ZERO))
                    .reversed());
            BigDecimal left = total.subtract(sum(whole.values().stream().toList()));
            for (int i = 0; left.signum() > 0; i++) {
                whole.merge(hungry.get(i), step, (had, more) -> had.add(more).setScale(2));
                left = left.subtract(step);
            }
            return whole;
        }

        private Map<UUID, BigDecimal> nothing() {
            Map<UUID, BigDecimal> given = new HashMap<>();
            requests.forEach(request -> given.put(request.applicationId(), BigDecimal.ZERO.setScale(2)));
            return given;
        }

        private static Map<UUID, List<Request>> byApplicant(List<Request> among) {
            Map<UUID, List<Request>> applicants = new LinkedHashMap<>();
            among.forEach(request -> applicants
                    .computeIfAbsent(request.organisationId(), _ -> new ArrayList<>())
                    .add(request));
            return applicants;
        }

        private static BigDecimal sum(List<BigDecimal> amounts) {
            BigDecimal sum = BigDecimal.ZERO;
            for (BigDecimal amount : amounts) {
                sum = sum.add(amount);
            }
            return sum;
        }
    }
}
