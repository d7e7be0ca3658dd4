package cz.tripartita.monitoring.finding;

import static cz.tripartita.monitoring.MonitoringSamples.at;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.monitoring.RuleBroken;
import cz.tripartita.monitoring.events.FollowUp;
import cz.tripartita.monitoring.events.Remedy;
import cz.tripartita.monitoring.events.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Findings that are followed up at random: whatever is accepted keeps their order, and none is closed while it is open. */
class RandomFindingsTest {

    private static final int RUNS = Boolean.getBoolean("tripartita.thorough") ? 20_000 : 1_000;
    private static final LocalDate REPORTED = LocalDate.of(2027, 1, 1);
    private static final List<UUID> IDS = List.of(id("one"), id("two"), id("three"));

    @Test
    void neverGoBackInTimeNorOpenAgain() {
        int accepted = 0;
        int refused = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            Findings findings = reported(random);
            for (int step = 0; step < 12; step++) {
                LocalDate day = REPORTED.plusDays(random.nextInt(120));
                RemedyFound found = found(random, day);
                Finding before = Objects.requireNonNull(findings.byId().get(found.findingId()));
                try {
                    FollowUp followUp = findings.followedUp(found, at(day.toString(), null));
                    Finding after = Objects.requireNonNull(
                            findings.after(followUp).byId().get(found.findingId()));
                    assertKept("seed " + seed + " step " + step, before, after, followUp);
                    findings = findings.after(followUp);
                    accepted++;
                } catch (RuleBroken expected) {
                    refused++;
                }
                assertThat(isSettled(findings))
                        .as("seed %d step %d", seed, step)
                        .isEqualTo(findings.byId().values().stream().noneMatch(Finding::isOpen));
            }
        }
        assertThat(accepted).as("accepted").isGreaterThan(RUNS);
        assertThat(refused).as("refused").isGreaterThan(RUNS);
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

    private static boolean isSettled(Findings findings) {
        try {
            findings.requireSettled();
            return true;
        } catch (RuleBroken open) {
            return false;
        }
    }

    private static void assertKept(String where, Finding before, Finding after, FollowUp followUp) {
        assertThat(before.isOpen()).as(where).isTrue();
        assertThat(followUp.followedUpOn()).as(where).isAfterOrEqualTo(before.lastDay());
        assertThat(after.severity()).as(where).isEqualTo(before.severity());
        if (followUp.remedy() == Remedy.REMEDIED) {
            assertThat(after.isOpen()).as(where).isFalse();
        } else {
            assertThat(followUp.followedUpOn()).as(where).isAfter(before.deadline());
        }
        if (after.isOpen()) {
            assertThat(after.deadline()).as(where).isAfter(followUp.followedUpOn());
        }
    }
}
