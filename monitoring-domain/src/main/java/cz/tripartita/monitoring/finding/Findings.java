package cz.tripartita.monitoring.finding;

import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.Occasion;
import cz.tripartita.monitoring.events.FollowUp;
import cz.tripartita.monitoring.events.Remedy;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one visit or check.
 *
 * @param byId in the order of the report
 */
public record Findings(Map<UUID, Finding> byId) {

    /** Nothing was found. */
    public static final Findings NONE = new Findings(Map.of());

    public Findings {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    /** The same with one more. */
    public Findings plus(UUID findingId, Finding finding) {
        Map<UUID, Finding> more = new LinkedHashMap<>(byId);
        more.put(findingId, finding);
        return new Findings(more);
    }

    /**
     * The same after a follow-up.
     *
     * @throws IllegalStateException for a finding that is not there
     */
    public Findings after(FollowUp followUp) {
        Finding finding = byId.get(followUp.findingId());
        if (finding == null) {
            throw new IllegalStateException("no finding " + followUp.findingId());
        }
        return plus(followUp.findingId(), finding.after(followUp));
    }

    /** A visit or check is closed once nothing is left to be remedied. */
    public void requireSettled() {
        List<String> open = byId.entrySet().stream()
                .filter(finding -> finding.getValue().isOpen())
                .map(finding -> finding.getKey().toString())
                .toList();
        MonitoringRule.FINDINGS_SETTLED_BEFORE_CLOSING.require(open.isEmpty(), () -> Map.of("open", open));
    }

    /** Decides whether a finding may be followed up so. */
    public FollowUp followedUp(RemedyFound found, Occasion occasion) {
        Finding finding = byId.get(found.findingId());
        LocalDate deadline = finding == null ? null : finding.deadline();
        if (finding == null || deadline == null) {
            throw MonitoringRule.OPEN_FINDING_FOLLOWED_UP.broken(
                    Map.of("finding", found.findingId().toString(), "known", finding != null));
        }
        LocalDate day = occasion.happenedOn();
        Steps.requireNotBefore(finding.lastDay(), occasion);
        MonitoringRule.UNREMEDIED_AFTER_DEADLINE.require(
                found.remedy() == Remedy.REMEDIED || day.isAfter(deadline),
                () -> Map.of("happenedOn", day.toString(), "deadline", deadline.toString()));
        requireFurtherDeadline(found.remedy(), found.furtherDeadline(), day);
        return new FollowUp(
                found.findingId(), day, found.remedy(), found.note(), found.furtherDeadline(), occasion.person());
    }

    private static void requireFurtherDeadline(Remedy remedy, @Nullable LocalDate further, LocalDate day) {
        MonitoringRule.FURTHER_DEADLINE_LATER.require(
                further == null || (remedy != Remedy.REMEDIED && further.isAfter(day)),
                () -> Map.of(
                        "remedy",
                        remedy.name(),
                        "furtherDeadline",
                        String.valueOf(further),
                        "happenedOn",
                        day.toString()));
    }
}
