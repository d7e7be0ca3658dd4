package cz.tripartita.monitoring.qualityvisit;

import static cz.tripartita.monitoring.MonitoringSamples.MONITORING;
import static cz.tripartita.monitoring.MonitoringSamples.at;
import static cz.tripartita.monitoring.MonitoringSamples.id;
import static cz.tripartita.monitoring.MonitoringSamples.opened;

import cz.tripartita.monitoring.events.QualityVisitEvent;
import cz.tripartita.monitoring.events.Severity;
import cz.tripartita.monitoring.events.Visitor;
import cz.tripartita.monitoring.finding.FindingId;
import cz.tripartita.monitoring.qualityvisit.ReportVisit.FoundOnVisit;
import cz.tripartita.monitoring.qualityvisit.ReportVisit.StandardScored;
import cz.tripartita.monitoring.qualityvisit.VisitForm.StandardToVisit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit of Senior Expres on 10 May 2027 that looks at standards 5 (which weighs 2) and 7. */
final class VisitSamples {

    static final UUID VISIT = id("visit");
    static final UUID FIRST = FindingId.of(VISIT, 1);
    static final String HELD = "2027-05-10";
    static final String REPORTED = "2027-05-20";
    static final LocalDate DEADLINE = LocalDate.of(2027, 6, 30);

    private VisitSamples() {}

    static VisitForm form(StandardToVisit... standards) {
        return new VisitForm(LocalDate.parse(HELD), true, team(), List.of(standards));
    }

    static List<Visitor> team() {
        return List.of(new Visitor(id("inspector"), null), new Visitor(id("expert"), id("university")));
    }

    static StandardToVisit standard(int number, @Nullable Integer weight) {
        return new StandardToVisit(number, weight);
    }

    static PlanVisit plan() {
        return new PlanVisit(VISIT, MONITORING, form(standard(5, 2), standard(7, null)));
    }

    static VisitState planned() {
        return VisitState.after(
                null,
                VisitDecider.decide(plan(), opened(), at("2027-04-01", null)).getFirst());
    }

    static VisitState held() {
        return next(planned(), VisitDecider.decide(new HoldVisit(VISIT), planned(), at(HELD, null)));
    }

    static VisitState reported() {
        return next(
                held(),
                VisitReportDecider.decide(
                        report(1, 3, found(5, Severity.SERIOUS, DEADLINE), found(7, Severity.NOTE, null)),
                        held(),
                        at(REPORTED, null)));
    }

    static VisitState next(VisitState state, List<QualityVisitEvent> events) {
        VisitState after = state;
        for (QualityVisitEvent event : events) {
            after = VisitState.after(after, event);
        }
        return after;
    }

    static ReportVisit report(int ofFive, int ofSeven, FoundOnVisit... findings) {
        return new ReportVisit(
                VISIT,
                List.of(new StandardScored(5, ofFive), new StandardScored(7, ofSeven)),
                List.of(findings),
                List.of("Plánovat s klientem."));
    }

    static FoundOnVisit found(int standard, Severity severity, @Nullable LocalDate deadline) {
        return new FoundOnVisit(standard, "a", severity, "Plány chybějí.", deadline);
    }
}
