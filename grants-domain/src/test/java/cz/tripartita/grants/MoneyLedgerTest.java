package cz.tripartita.grants;

import static cz.tripartita.grants.ApplicationSamples.asking;
import static cz.tripartita.grants.ApplicationSamples.submit;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.GrantsSamples.allocated;
import static cz.tripartita.grants.GrantsSamples.assembly;
import static cz.tripartita.grants.GrantsSamples.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.application.ConfirmCompleteness;
import cz.tripartita.grants.events.AwardDecision;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.AwardsDecided;
import cz.tripartita.grants.grant.RegisterAgreement;
import cz.tripartita.grants.programme.ChangeAllocation;
import cz.tripartita.grants.programme.ChangeAward;
import cz.tripartita.grants.programme.DecideAwards;
import cz.tripartita.grants.programme.DecideAwards.Decision;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/**
 * Random sequences of awards, changes, agreements and payments against a small ledger of its own, which says of each
 * command beforehand whether the money admits it. Whatever happens, the sums hold. A failure names its seed.
 */
class MoneyLedgerTest {

    private static final int SEQUENCES = Boolean.getBoolean("tripartita.thorough") ? 2_000 : 60;
    private static final int STEPS = 40;
    private static final int APPLICATIONS = 6;

    @Test
    void holdsInEverySequence() {
        int[] outcomes = new int[2];
        for (long seed = 0; seed < SEQUENCES; seed++) {
            new Sequence(seed, outcomes).run();
        }
        assertThat(outcomes[0]).as("refused commands").isPositive();
        assertThat(outcomes[1]).as("accepted commands").isPositive();
    }

    /** One entry of the ledger: what a grant is awarded, contracted and paid. */
    private static final class Entry {
        final Money requested;
        Money awarded;
        Money contracted = Money.ZERO;
        Money paid = Money.ZERO;
        String resolution;

        Entry(Money requested, Money awarded, String resolution) {
            this.requested = requested;
            this.awarded = awarded;
            this.resolution = resolution;
        }
    }

    private static final class Sequence {

        private final long seed;
        private final int[] outcomes;
        private final Random random;
        private final GrantsWorld world = new GrantsWorld();
        private final GrantSteps steps = new GrantSteps(world);
        private final Map<UUID, Money> undecided = new LinkedHashMap<>();
        private final Map<UUID, Entry> ledger = new LinkedHashMap<>();
        private Money allocation = Money.czk("1000000");
        private int number = 1000;

        Sequence(long seed, int[] outcomes) {
            this.seed = seed;
            this.outcomes = outcomes;
            this.random = new Random(seed);
        }

        void run() {
            GrantsJourneyTest.openProgramme(world);
            for (int i = 0; i < APPLICATIONS; i++) {
                UUID application = id("application " + i);
                Money requested = upTo("200000");
                submit(world, application, asking(requested));
                world.send(new ConfirmCompleteness(application));
                undecided.put(application, requested);
            }
            world.clockAt(Instant.parse("2026-11-21T08:00:00Z"));
            for (int step = 0; step < STEPS; step++) {
                step();
                if (random.nextBoolean()) {
                    world.runPolicies();
                }
                check();
            }
        }

        private void step() {
            switch (random.nextInt(6)) {
                case 0 -> decideAwards();
                case 1 -> changeAward();
                case 2 -> changeAllocation();
                case 3 -> signPaper();
                default -> pay();
            }
        }

        private void decideAwards() {
            List<UUID> chosen = undecided.keySet().stream()
                    .filter(_ -> random.nextInt(3) == 0)
                    .toList();
            if (chosen.isEmpty()) {
                return;
            }
            Map<UUID, Money> awards = new LinkedHashMap<>();
            chosen.forEach(
                    application -> awards.put(application, part(Objects.requireNonNull(undecided.get(application)))));
            List<Decision> decisions = new ArrayList<>();
            awards.forEach((application, amount) -> decisions.add(new Decision(application, amount, "body")));
            Resolution resolution = resolution();
            boolean fits = !awarded().plus(sum(awards.values())).isAbove(allocation);
            attempt(fits, new DecideAwards(PROGRAMME, resolution, decisions), () -> book(resolution));
        }

        private void book(Resolution resolution) {
            AwardsDecided decided = (AwardsDecided)
                    world.events(PROGRAMME, ProgrammeEvent.class).getLast();
            for (AwardDecision decision : decided.decisions()) {
                Money requested = Objects.requireNonNull(undecided.remove(decision.applicationId()));
                UUID grantId = decision.grantId();
                if (grantId != null) {
                    ledger.put(grantId, new Entry(requested, decision.awarded(), resolution.number()));
                }
            }
        }

        private void changeAward() {
            anyGrant((grant, entry) -> {
                Money to = upTo("200000");
                Resolution resolution = resolution();
                boolean fits = to.isPositive()
                        && !to.equals(entry.awarded)
                        && !to.isAbove(entry.requested)
                        && !entry.paid.isAbove(to)
                        && !awarded().minus(entry.awarded).plus(to).isAbove(allocation);
                ChangeAward command = new ChangeAward(PROGRAMME, grant, to, resolution, entry.resolution, "změna");
                attempt(fits, command, () -> {
                    entry.awarded = to;
                    entry.resolution = resolution.number();
                });
            });
        }

        private void changeAllocation() {
            Money to = upTo("1200000");
            boolean fits = to.isPositive() && !awarded().isAbove(to);
            ChangeAllocation command = new ChangeAllocation(
                    PROGRAMME, allocated(to.amount().toPlainString(), "100000"), resolution(), "rozpočet");
            attempt(fits, command, () -> allocation = to);
        }

        private void signPaper() {
            anyGrant((grant, entry) -> {
                world.runPolicies();
                boolean first = !entry.contracted.isPositive();
                String name = "2026/" + number++;
                Runnable signing = first
                        ? () -> steps.agree(grant, name, entry.awarded)
                        : () -> steps.amend(grant, name, entry.awarded);
                attempt(!entry.contracted.equals(entry.awarded), signing, () -> {
                    entry.contracted = entry.awarded;
                    world.send(new RegisterAgreement(grant, name, "RS-" + name));
                });
            });
        }

        private void pay() {
            anyGrant((grant, entry) -> {
                world.runPolicies();
                Money amount = upTo("120000");
                Money total = entry.paid.plus(amount);
                boolean fits = amount.isPositive() && !total.isAbove(entry.contracted) && !total.isAbove(entry.awarded);
                String payment = "payment " + number++;
                attempt(fits, () -> steps.pay(grant, payment, amount), () -> entry.paid = total);
            });
        }

        private void attempt(boolean admitted, Object command, Runnable book) {
            attempt(admitted, () -> world.send(command), book);
        }

        private void attempt(boolean admitted, Runnable command, Runnable book) {
            boolean accepted = true;
            try {
                command.run();
            } catch (RuleBroken _) {
                accepted = false;
            }
            assertThat(accepted).as("seed %d, number %d", seed, number).isEqualTo(admitted);
            outcomes[accepted ? 1 : 0]++;
            if (accepted) {
                book.run();
            }
        }

        /** The sums as the events tell them, against the ledger and against the limits. */
        private void check() {
            assertThat(awarded()).as("seed %d", seed).isLessThanOrEqualTo(allocation);
            ledger.forEach((grant, entry) -> {
                Money paid = Money.ZERO;
                Money contracted = Money.ZERO;
                for (GrantEvent event : world.grant(grant)) {
                    if (event instanceof PaymentMade payment) {
                        paid = paid.plus(payment.amount());
                        assertThat(payment.totals().paid()).as("seed %d", seed).isEqualTo(paid);
                    }
                    contracted = switch (event) {
                        case AgreementSigned signed -> signed.contracted();
                        case AmendmentSigned signed -> signed.after();
                        default -> contracted;
                    };
                }
                assertThat(paid).as("seed %d", seed).isEqualTo(entry.paid).isLessThanOrEqualTo(entry.awarded);
                assertThat(contracted).as("seed %d", seed).isEqualTo(entry.contracted);
            });
        }

        private Money awarded() {
            return sum(ledger.values().stream().map(entry -> entry.awarded).toList());
        }

        private void anyGrant(BiConsumer<UUID, Entry> with) {
            List<UUID> grants = List.copyOf(ledger.keySet());
            if (!grants.isEmpty()) {
                UUID grant = grants.get(random.nextInt(grants.size()));
                with.accept(grant, Objects.requireNonNull(ledger.get(grant)));
            }
        }

        private Resolution resolution() {
            return assembly(number++ + "/26", LocalDate.parse("2026-11-20"));
        }

        private Money part(Money requested) {
            return switch (random.nextInt(3)) {
                case 0 -> Money.ZERO;
                case 1 -> requested;
                default ->
                    new Money(hellers(requested.amount().movePointRight(2).intValueExact()), Money.CZK);
            };
        }

        private Money upTo(String crowns) {
            return new Money(hellers(new BigDecimal(crowns).movePointRight(2).intValueExact()), Money.CZK);
        }

        private BigDecimal hellers(int most) {
            return BigDecimal.valueOf(1L + random.nextInt(most), 2);
        }

        private static Money sum(Collection<Money> amounts) {
            return amounts.stream().reduce(Money.ZERO, Money::plus);
        }
    }
}
