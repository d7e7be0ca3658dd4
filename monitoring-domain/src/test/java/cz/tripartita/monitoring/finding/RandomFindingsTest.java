package cz.tripartita.monitoring.finding;

import static cz.tripartita.monitoring.MonitoringSamples.at;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Refused;
import cz.tripartita.monitoring.RuleBroken;
import cz.tripartita.monitoring.events.FollowUp;
import cz.tripartita.monitoring.events.Remedy;
import cz.tripartita.monitoring.events.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Findings that are followed up at random, told from what was accepted alone. */
class RandomFindingsTest {

    private static final int RUNS = Boolean.getBoolean("tripartita.thorough") ? 20_000 : 1_000;
    private static final LocalDate REPORTED = LocalDate.of(2027, 1, 1);
    private static final List<UUID> IDS = List.of(id("one"), id("two"), id("three"));

    /** How far findings came, and by which follow-ups, in the order in which they were recorded. */
    private record Run(int seed, Findings reported, List<FollowUp> accepted, Findings now) {

        static Run of(int seed) {
            Random random = new Random(seed);
            Findings reported = reported(random);
            Findings now = reported;
            List<FollowUp> accepted = new ArrayList<>();
            for (int step = 0; step < 12; step++) {
                LocalDate day = REPORTED.plusDays(random.nextInt(120));
                try {
                    FollowUp followUp = now.followedUp(found(random, day), at(day.toString(), null));
                    accepted.add(followUp);
                    now = now.after(followUp);
                } catch (RuleBroken refused) {
                    assertThat(refused.rule()).isNotEqualTo(MonitoringRule.FINDINGS_SETTLED_BEFORE_CLOSING);
                }
            }
            return new Run(seed, reported, accepted, now);
        }

        private static Findings reported(Random random) {
            Findings findings = Findings.NONE;
            for (UUID one : IDS) {
                Severity severity = List.of(Severity.values()).get(random.nextInt(3));
                LocalDate deadline = severity.asksForRemedy() ? REPORTED.plusDays(1 + random.nextInt(60)) : null;
                findings = findings.plus(one, Finding.reported(severity, deadline, REPORTED));
            }
            return findings;
        }

        private static RemedyFound found(Random random, LocalDate day) {
            return new RemedyFound(
                    IDS.get(random.nextInt(IDS.size())),
                    List.of(Remedy.values()).get(random.nextInt(3)),
                    null,
                    random.nextBoolean() ? null : day.plusDays(random.nextInt(40) - 5));
        }

        List<FollowUp> of(UUID finding) {
            return accepted.stream()
                    .filter(followUp -> followUp.findingId().equals(finding))
                    .toList();
        }

        Finding reported(UUID finding) {
            return Objects.requireNonNull(reported.byId().get(finding));
        }

        Finding now(UUID finding) {
            return Objects.requireNonNull(now.byId().get(finding));
        }

        LocalDate lastDay(UUID finding) {
            List<FollowUp> followUps = of(finding);
            return followUps.isEmpty() ? REPORTED : followUps.getLast().followedUpOn();
        }
    }

    private static void inEachRun(Consumer<Run> property) {
        for (int seed = 0; seed < RUNS; seed++) {
            property.accept(Run.of(seed));
        }
    }

    @Test
    void goForwardInTimeEachWithADeadlineBehindIt() {
        Map<Remedy, Integer> kinds = new EnumMap<>(Remedy.class);
        inEachRun(run -> IDS.forEach(finding -> {
            LocalDate day = REPORTED;
            LocalDate deadline = run.reported(finding).deadline();
            for (FollowUp followUp : run.of(finding)) {
                String where = "seed %d, %s".formatted(run.seed(), followUp);
                assertThat(deadline).as(where).isNotNull();
                assertThat(followUp.followedUpOn()).as(where).isAfterOrEqualTo(day);
                if (followUp.remedy() != Remedy.REMEDIED) {
                    assertThat(followUp.followedUpOn()).as(where).isAfter(deadline);
                }
                day = followUp.followedUpOn();
                deadline = followUp.furtherDeadline();
                assertThat(deadline == null || deadline.isAfter(day)).as(where).isTrue();
                kinds.merge(followUp.remedy(), 1, Integer::sum);
            }
        }));
        assertThat(kinds).as("follow-ups of each kind").containsOnlyKeys(Remedy.values());
        assertThat(kinds.values()).allMatch(count -> count > RUNS / 10);
    }

    @Test
    void areSettledForGoodOnceNothingIsLeft() {
        inEachRun(run -> IDS.forEach(finding -> {
            List<FollowUp> followUps = run.of(finding);
            boolean note = run.reported(finding).severity() == Severity.NOTE;
            boolean settled =
                    note || (!followUps.isEmpty() && followUps.getLast().furtherDeadline() == null);
            assertThat(run.now(finding).isOpen()).as("seed %d", run.seed()).isEqualTo(!settled);
            if (settled) {
                RemedyFound again = new RemedyFound(finding, Remedy.REMEDIED, null, null);
                Refused.by(
                        MonitoringRule.OPEN_FINDING_FOLLOWED_UP,
                        () -> run.now().followedUp(again, at("2027-12-31", null)));
            }
        }));
    }

    @Test
    void comeToTheSameInWhateverOrderThoseOfDifferentFindingsAreRecorded() {
        inEachRun(run -> {
            Findings oneByOne = run.reported();
            for (UUID finding : IDS.reversed()) {
                for (FollowUp followUp : run.of(finding)) {
                    oneByOne = oneByOne.after(followUp);
                }
            }
            assertThat(oneByOne).as("seed %d", run.seed()).isEqualTo(run.now());
        });
    }

    @Test
    void canAlwaysBeRemediedAndThenClosed() {
        int[] open = new int[1];
        inEachRun(run -> {
            Findings now = run.now();
            for (Map.Entry<UUID, Finding> left : run.now().byId().entrySet()) {
                if (left.getValue().isOpen()) {
                    Findings before = now;
                    Refused.by(MonitoringRule.FINDINGS_SETTLED_BEFORE_CLOSING, before::requireSettled);
                    RemedyFound remedied = new RemedyFound(left.getKey(), Remedy.REMEDIED, null, null);
                    String day = run.lastDay(left.getKey()).toString();
                    now = now.after(now.followedUp(remedied, at(day, null)));
                    open[0]++;
                }
            }
            assertThatCode(now::requireSettled).as("seed %d", run.seed()).doesNotThrowAnyException();
        });
        assertThat(open[0]).as("findings that were still open").isGreaterThan(RUNS / 10);
    }
}
