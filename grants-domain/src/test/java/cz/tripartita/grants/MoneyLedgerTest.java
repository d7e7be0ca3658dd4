package cz.tripartita.grants;

import static cz.tripartita.grants.ApplicationSamples.asking;
import static cz.tripartita.grants.ApplicationSamples.submit;
import static cz.tripartita.grants.GrantsSamples.PROGRAMME;
import static cz.tripartita.grants.GrantsSamples.allocated;
import static cz.tripartita.grants.GrantsSamples.assembly;
import static cz.tripartita.grants.GrantsSamples.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.GrantBook.Line;
import cz.tripartita.grants.GrantBook.Waiting;
import cz.tripartita.grants.application.ConfirmCompleteness;
import cz.tripartita.grants.events.AwardDecision;
import cz.tripartita.grants.events.CostLine;
import cz.tripartita.grants.events.EntryKind;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.GrantEvent.AgreementSigned;
import cz.tripartita.grants.events.GrantEvent.AmendmentSigned;
import cz.tripartita.grants.events.GrantEvent.EntryReversed;
import cz.tripartita.grants.events.GrantEvent.GrantWithdrawn;
import cz.tripartita.grants.events.GrantEvent.PaymentMade;
import cz.tripartita.grants.events.GrantEvent.ReturnDemanded;
import cz.tripartita.grants.events.GrantEvent.ReturnReceived;
import cz.tripartita.grants.events.GrantEvent.ReturnSetOff;
import cz.tripartita.grants.events.GrantTotals;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.grants.events.ProgrammeEvent.AwardsDecided;
import cz.tripartita.grants.grant.AccountUse;
import cz.tripartita.grants.grant.ApprovePayment;
import cz.tripartita.grants.grant.DemandReturn;
import cz.tripartita.grants.grant.RecordPayment;
import cz.tripartita.grants.grant.RecordReturn;
import cz.tripartita.grants.grant.RegisterAgreement;
import cz.tripartita.grants.grant.ReverseEntry;
import cz.tripartita.grants.grant.SetOffReturn;
import cz.tripartita.grants.grant.WithdrawPaymentApproval;
import cz.tripartita.grants.programme.ChangeAllocation;
import cz.tripartita.grants.programme.ChangeAward;
import cz.tripartita.grants.programme.DecideAwards;
import cz.tripartita.grants.programme.DecideAwards.Decision;
import cz.tripartita.grants.programme.WithdrawAward;
import cz.tripartita.planning.events.Money;
import cz.tripartita.planning.events.Resolution;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random sequences of awards, changes, agreements and everything that a ledger enters, by four persons, against books of
 * their own, which say of each command beforehand whether money and duties admit it. Whatever happens, the sums hold. A
 * failure names its seed.
 */
class MoneyLedgerTest {

    private static final int STEPS = 100;
    private static final boolean THOROUGH = Boolean.getBoolean("tripartita.thorough");
    private static final int SEQUENCES = (THOROUGH ? 1_000_000 : 5_000) / STEPS;
    private static final List<String> PERSONS = List.of("officer", "head", "finance", "clerk");
    private static final int APPLICATIONS = 4;

    @Test
    void holdsInEverySequence() throws IOException {
        Map<String, int[]> outcomes = new ConcurrentHashMap<>();
        LongStream.range(0, SEQUENCES).parallel().forEach(seed -> new Sequence(seed, outcomes).run());

        assertThat(outcomes.values().stream().mapToInt(two -> two[0] + two[1]).sum())
                .isEqualTo(SEQUENCES * STEPS);
        assertThat(outcomes).allSatisfy((command, two) -> {
            assertThat(two[0]).as("refused: %s", command).isPositive();
            assertThat(two[1]).as("accepted: %s", command).isPositive();
        });
        if (THOROUGH) {
            measured();
        }
    }

    /** Leaves the figure for {@code docs/measured.md}. */
    private static void measured() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "measured"));
        Files.writeString(folder.resolve("money-ledger.json"), """
                {"figure": "random commands on money of grants without difference to books of their own", \
                "value": %d, "unit": "commands", "command": "mvn -Pthorough verify"}
                """.formatted(SEQUENCES * STEPS));
    }

    private static final LocalDate DUE = LocalDate.parse("2027-02-15");

    private static final class Sequence {

        private final long seed;
        private final Map<String, int[]> outcomes;
        private final Random random;
        private final GrantsWorld world = new GrantsWorld();
        private final GrantSteps steps = new GrantSteps(world);
        private final Map<UUID, Money> undecided = new LinkedHashMap<>();
        private final Map<UUID, GrantBook> books = new LinkedHashMap<>();
        private Money allocation = Money.czk("1000000");
        private int number = 1000;
        private int attempted;

        Sequence(long seed, Map<String, int[]> outcomes) {
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
            while (attempted < STEPS) {
                step();
                if (random.nextBoolean()) {
                    world.runPolicies();
                }
                check();
            }
        }

        private void step() {
            switch (random.nextInt(18)) {
                case 0 -> decideAwards();
                case 1 -> changeAward();
                case 2 -> changeAllocation();
                case 3, 4 -> signPaper();
                case 5, 6 -> approve();
                case 7, 8 -> pay();
                case 9 -> withdraw();
                case 10 -> demand();
                case 11 -> receive();
                case 12, 13 -> setOff();
                case 14 -> use();
                case 15 -> withdrawAward();
                default -> reverse();
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
            attempt("decide", fits, new DecideAwards(PROGRAMME, resolution, decisions), () -> book(resolution));
        }

        private void book(Resolution resolution) {
            AwardsDecided decided = (AwardsDecided)
                    world.events(PROGRAMME, ProgrammeEvent.class).getLast();
            for (AwardDecision decision : decided.decisions()) {
                Money requested = Objects.requireNonNull(undecided.remove(decision.applicationId()));
                UUID grantId = decision.grantId();
                if (grantId != null) {
                    books.put(grantId, new GrantBook(requested, decision.awarded(), resolution.number()));
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
                        && !entry.paid().minus(entry.returned()).isAbove(to)
                        && !awarded().minus(entry.awarded).plus(to).isAbove(allocation);
                ChangeAward command = new ChangeAward(PROGRAMME, grant, to, resolution, entry.resolution, "změna");
                attempt("change award", fits, command, () -> {
                    entry.awarded = to;
                    entry.withdrawn = false;
                    entry.resolution = resolution.number();
                });
            });
        }

        /** Now and then, as what is withdrawn is seldom awarded again. */
        private void withdrawAward() {
            if (random.nextInt(6) > 0) {
                return;
            }
            anyGrant((grant, book) -> {
                Resolution resolution = resolution();
                attempt(
                        "withdraw award",
                        !book.withdrawn,
                        new WithdrawAward(PROGRAMME, grant, resolution, book.resolution, "konec služby"),
                        () -> {
                            book.withdraw(resolution.number());
                            world.runPolicies();
                        });
            });
        }

        private void changeAllocation() {
            Money to = upTo("1200000");
            boolean fits = to.isPositive() && !awarded().isAbove(to);
            ChangeAllocation command = new ChangeAllocation(
                    PROGRAMME, allocated(to.amount().toPlainString(), "100000"), resolution(), "rozpočet");
            attempt("change allocation", fits, command, () -> allocation = to);
        }

        private void signPaper() {
            anyGrant((grant, book) -> {
                world.runPolicies();
                String name = "2026/" + number++;
                Runnable signing = book.agreed
                        ? () -> steps.amend(grant, name, book.awarded)
                        : () -> steps.agree(grant, name, book.awarded);
                attempt("sign", !book.contracted.equals(book.awarded), signing, () -> {
                    book.agree();
                    world.send(new RegisterAgreement(grant, name, "RS-" + name));
                });
            });
        }

        private void approve() {
            anyGrant((grant, book) -> {
                Money amount = upTo("40000");
                String by = person();
                UUID payment = fresh();
                boolean fits = book.payable(amount) && !by.equals("officer");
                ApprovePayment command = new ApprovePayment(grant, payment, DUE, "1", amount);
                attempt(
                        "approve",
                        fits,
                        as(by, command),
                        () -> book.waiting.put(payment, new Waiting(payment, amount, by)));
            });
        }

        private void pay() {
            anyGrant((grant, book) -> {
                Waiting payment = any(book.waiting.values());
                String by = person();
                UUID id = payment == null ? fresh() : payment.id;
                boolean fits = payment != null && book.payable(Money.ZERO) && !by.equals(payment.approvedBy);
                attempt("pay", fits, as(by, new RecordPayment(grant, id)), () -> book.made(id, by));
            });
        }

        private void withdraw() {
            anyGrant((grant, book) -> {
                Waiting payment = any(book.waiting.values());
                UUID id = payment == null ? fresh() : payment.id;
                boolean fits = payment != null && !payment.setOff.isPositive();
                WithdrawPaymentApproval command = new WithdrawPaymentApproval(grant, id, "omyl");
                attempt("withdraw", fits, as(person(), command), () -> book.waiting.remove(id));
            });
        }

        private void demand() {
            anyGrant((grant, book) -> {
                Money amount = upTo("6000");
                String by = person();
                UUID id = fresh();
                DemandReturn command = new DemandReturn(grant, id, amount, DUE, "nezpůsobilé");
                attempt(
                        "demand",
                        !amount.isAbove(book.kept()),
                        as(by, command),
                        () -> book.enter(id, EntryKind.RETURN_DEMANDED, amount, by, null));
            });
        }

        private void receive() {
            anyGrant((grant, book) -> {
                Line demand = random.nextInt(3) == 0 ? null : any(book.demands());
                Money amount = upTo("3000");
                String by = person();
                UUID id = fresh();
                boolean fits = demand == null
                        ? !amount.isAbove(book.kept())
                        : !amount.isAbove(book.open(demand)) && !by.equals(demand.by);
                RecordReturn command = new RecordReturn(grant, id, demand == null ? null : demand.id, "1", amount);
                attempt(
                        "receive",
                        fits,
                        as(by, command),
                        () -> book.enter(id, EntryKind.RETURN_RECEIVED, amount, by, demand));
            });
        }

        private void setOff() {
            anyGrant((grant, book) -> {
                Line demand = any(book.demands().stream()
                        .filter(line -> book.open(line).isPositive())
                        .toList());
                Waiting payment = any(book.waiting.values());
                Money amount = upTo("2000");
                String by = person();
                UUID id = fresh();
                boolean fits = demand != null
                        && payment != null
                        && !amount.isAbove(book.open(demand))
                        && !amount.isAbove(payment.left())
                        && !by.equals(demand.by)
                        && !by.equals(payment.approvedBy);
                SetOffReturn command = new SetOffReturn(
                        grant, id, demand == null ? id : demand.id, payment == null ? id : payment.id, amount);
                attempt(
                        "set off",
                        fits,
                        as(by, command),
                        () -> book.setOff(
                                id, Objects.requireNonNull(payment), amount, by, Objects.requireNonNull(demand)));
            });
        }

        private void use() {
            anyGrant((grant, book) -> {
                Money amount = upTo("60000");
                boolean fits = book.budgeted && !amount.isAbove(book.paid());
                AccountUse command = new AccountUse(grant, List.of(new CostLine("provoz", amount)), "doklady");
                attempt("use", fits, as(person(), command), () -> book.used = amount);
            });
        }

        private void reverse() {
            anyGrant((grant, book) -> {
                Line line = any(book.lines);
                String by = person();
                UUID id = line == null ? fresh() : line.id;
                boolean fits = line != null && book.reversible(line) && !by.equals(line.by);
                attempt(
                        "reverse",
                        fits,
                        as(by, new ReverseEntry(grant, id, "chyba")),
                        () -> Objects.requireNonNull(line).struck = true);
            });
        }

        private Runnable as(String by, Object command) {
            world.runPolicies();
            return () -> world.sendAs(by, command);
        }

        private String person() {
            return PERSONS.get(random.nextInt(PERSONS.size()));
        }

        private UUID fresh() {
            return id("entry " + number++);
        }

        private <T> @Nullable T any(Collection<T> among) {
            return among.isEmpty() ? null : List.copyOf(among).get(random.nextInt(among.size()));
        }

        private void attempt(String what, boolean admitted, Object command, Runnable book) {
            attempt(what, admitted, () -> world.send(command), book);
        }

        private void attempt(String what, boolean admitted, Runnable command, Runnable book) {
            RuleBroken refusal = null;
            try {
                command.run();
            } catch (RuleBroken broken) {
                refusal = broken;
            }
            assertThat(refusal == null)
                    .as("seed %d, number %d: %s, %s", seed, number, what, refusal)
                    .isEqualTo(admitted);
            attempted++;
            int outcome = admitted ? 1 : 0;
            outcomes.merge(what, new int[] {1 - outcome, outcome}, (one, more) ->
                    new int[] {one[0] + more[0], one[1] + more[1]});
            if (admitted) {
                book.run();
            }
        }

        /** The sums as the events tell them, against the books and against the limits. */
        private void check() {
            assertThat(awarded()).as("seed %d", seed).isLessThanOrEqualTo(allocation);
            books.forEach((grant, book) -> {
                GrantTotals totals = GrantTotals.NONE;
                Money contracted = Money.ZERO;
                for (GrantEvent event : world.grant(grant)) {
                    totals = totals(event, totals);
                    contracted = switch (event) {
                        case AgreementSigned signed -> signed.contracted();
                        case AmendmentSigned signed -> signed.after();
                        case GrantWithdrawn _ -> Money.ZERO;
                        default -> contracted;
                    };
                }
                assertThat(totals)
                        .as("seed %d", seed)
                        .isEqualTo(new GrantTotals(book.paid(), book.returned(), book.demanded(), book.owed()));
                assertThat(contracted).as("seed %d", seed).isEqualTo(book.contracted);
                assertThat(book.kept()).as("seed %d", seed).isGreaterThanOrEqualTo(Money.ZERO);
                if (!book.withdrawn) {
                    assertThat(book.paid().minus(book.returned()))
                            .as("seed %d", seed)
                            .isLessThanOrEqualTo(book.awarded);
                }
            });
        }

        private static GrantTotals totals(GrantEvent event, GrantTotals before) {
            return switch (event) {
                case PaymentMade e -> e.totals();
                case ReturnDemanded e -> e.totals();
                case ReturnReceived e -> e.totals();
                case ReturnSetOff e -> e.totals();
                case EntryReversed e -> e.totals();
                default -> before;
            };
        }

        private Money awarded() {
            return sum(books.values().stream().map(book -> book.awarded).toList());
        }

        private void anyGrant(BiConsumer<UUID, GrantBook> with) {
            List<UUID> grants = List.copyOf(books.keySet());
            if (!grants.isEmpty()) {
                UUID grant = grants.get(random.nextInt(grants.size()));
                with.accept(grant, Objects.requireNonNull(books.get(grant)));
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
