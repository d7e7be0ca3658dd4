package cz.tripartita.readmodels;

import static cz.tripartita.readmodels.MonitoringStory.MONITORING;
import static cz.tripartita.readmodels.PlanningStory.DIAKONIE;
import static cz.tripartita.readmodels.Story.id;

import cz.tripartita.monitoring.events.CheckFinding;
import cz.tripartita.monitoring.events.CheckPlanEvent.CheckPlanAdopted;
import cz.tripartita.monitoring.events.CheckResult;
import cz.tripartita.monitoring.events.CheckSubject;
import cz.tripartita.monitoring.events.CheckedSubject;
import cz.tripartita.monitoring.events.ComplaintChannel;
import cz.tripartita.monitoring.events.ComplaintEvent.ComplaintHandled;
import cz.tripartita.monitoring.events.ComplaintEvent.ComplaintReceived;
import cz.tripartita.monitoring.events.ComplaintEvent.ComplaintVoided;
import cz.tripartita.monitoring.events.ComplaintOutcome;
import cz.tripartita.monitoring.events.ComplaintTopic;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckCancelled;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckClosed;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckFindingFollowedUp;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckHeld;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckPrepared;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckReported;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckStatementGiven;
import cz.tripartita.monitoring.events.FollowUp;
import cz.tripartita.monitoring.events.Impulse;
import cz.tripartita.monitoring.events.PlannedCheck;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitCancelled;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitClosed;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitFindingFollowedUp;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitHeld;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitPlanned;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitReplanned;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitReported;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitStatementGiven;
import cz.tripartita.monitoring.events.Remedy;
import cz.tripartita.monitoring.events.Severity;
import cz.tripartita.monitoring.events.StandardScore;
import cz.tripartita.monitoring.events.VisitFinding;
import cz.tripartita.monitoring.events.VisitPlan;
import cz.tripartita.monitoring.events.VisitedStandard;
import cz.tripartita.monitoring.events.Visitor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The monitored service is visited and checked: a visit that was closed, one whose findings are open, one that is to be a
 * surprise and one that was called off; a check of the plan that was closed, one with an impulse, one called off; complaints.
 */
public final class QualityStory {

    public static final UUID CLOSED_VISIT = id("visit closed");
    public static final UUID OPEN_VISIT = id("visit open");
    public static final UUID SURPRISE = id("visit to be a surprise");
    public static final UUID CANCELLED_VISIT = id("visit cancelled");
    public static final UUID CLOSED_CHECK = id("check closed");
    public static final UUID OPEN_CHECK = id("check open");
    public static final UUID CANCELLED_CHECK = id("check cancelled");
    public static final UUID PLAN = id("check plan of Plzeň");

    private static final List<Visitor> TEAM =
            List.of(new Visitor(id("inspector"), null), new Visitor(id("expert"), id("university")));

    private QualityStory() {}

    public static void tell(Story story) {
        story.in("plzen").on("2027-03-01").by("analyst", id("analyst"));
        story.then(
                planned(CLOSED_VISIT, "2027-03-10", true),
                planned(OPEN_VISIT, "2027-09-01", false),
                planned(SURPRISE, "2027-11-20", false),
                planned(CANCELLED_VISIT, "2027-05-05", true),
                new CheckPlanAdopted(PLAN, "plzen", 2027, 1, List.of(planned(1)), null),
                new CheckPlanAdopted(PLAN, "plzen", 2027, 2, List.of(planned(2), elsewhere()), "Přibyla služba."));
        visits(story);
        checks(story);
        complaints(story);
    }

    private static void visits(Story story) {
        story.on("2027-03-05")
                .then(
                        new VisitReplanned(CLOSED_VISIT, plan("2027-03-12", true), "Tým onemocněl."),
                        new VisitCancelled(CANCELLED_VISIT, "Služba se stěhuje."));
        story.on("2027-03-12").then(new VisitHeld(CLOSED_VISIT, LocalDate.of(2027, 3, 12)));
        story.on("2027-03-20")
                .then(new VisitReported(
                        CLOSED_VISIT,
                        LocalDate.of(2027, 3, 20),
                        List.of(new StandardScore(5, 1), new StandardScore(7, 3)),
                        List.of(
                                found(CLOSED_VISIT, 1, Severity.SERIOUS, "2027-05-31"),
                                found(CLOSED_VISIT, 2, Severity.NOTE, null)),
                        List.of("Zapojit klienty do plánování.")));
        story.on("2027-04-01")
                .by("applicant", id("applicant"))
                .then(new VisitStatementGiven(
                        CLOSED_VISIT, LocalDate.of(2027, 4, 1), "Nápravu chystáme.", id("applicant")));
        story.on("2027-06-02").by("inspector", id("inspector"));
        story.then(
                followedUp(CLOSED_VISIT, "2027-06-02", Remedy.PARTLY, "2027-07-31"),
                followedUp(CLOSED_VISIT, "2027-07-15", Remedy.REMEDIED, null),
                new VisitClosed(CLOSED_VISIT, MONITORING, LocalDate.of(2027, 7, 16), 5, 9, new BigDecimal("55.56")));
        story.on("2027-09-01").then(new VisitHeld(OPEN_VISIT, LocalDate.of(2027, 9, 1)));
        story.on("2027-09-10")
                .then(new VisitReported(
                        OPEN_VISIT,
                        LocalDate.of(2027, 9, 10),
                        List.of(new StandardScore(5, 0), new StandardScore(7, 2)),
                        List.of(
                                found(OPEN_VISIT, 1, Severity.SERIOUS, "2027-10-31"),
                                found(OPEN_VISIT, 2, Severity.MINOR, "2027-12-31")),
                        List.of()));
    }

    private static void checks(Story story) {
        story.on("2027-04-01").by("analyst", id("analyst"));
        story.then(
                prepared(CLOSED_CHECK, "2027-04-15", null),
                prepared(
                        OPEN_CHECK, "2027-08-15", new Impulse(Impulse.ImpulseOrigin.COMPLAINT, "Opakované stížnosti.")),
                prepared(CANCELLED_CHECK, "2027-10-15", null),
                new CheckCancelled(CANCELLED_CHECK, "Totéž zkontroloval kraj."));
        story.on("2027-04-15").then(new CheckHeld(CLOSED_CHECK, LocalDate.of(2027, 4, 15)));
        story.on("2027-04-20").then(reported(CLOSED_CHECK, "2027-04-20", Severity.NOTE, null));
        story.on("2027-04-25")
                .then(new CheckClosed(CLOSED_CHECK, MONITORING, LocalDate.of(2027, 4, 25), CheckResult.IN_ORDER));
        story.on("2027-08-15").then(new CheckHeld(OPEN_CHECK, LocalDate.of(2027, 8, 15)));
        story.on("2027-08-20").then(reported(OPEN_CHECK, "2027-08-20", Severity.MINOR, "2027-09-30"));
        story.on("2027-08-22")
                .by("applicant", id("applicant"))
                .then(new CheckStatementGiven(
                        OPEN_CHECK, LocalDate.of(2027, 8, 22), "Výstupy doložíme.", id("applicant")));
        story.on("2027-10-05")
                .by("inspector", id("inspector"))
                .then(new CheckFindingFollowedUp(
                        OPEN_CHECK,
                        new FollowUp(
                                finding(OPEN_CHECK, 1),
                                LocalDate.of(2027, 10, 5),
                                Remedy.NOT,
                                null,
                                LocalDate.of(2027, 11, 30),
                                id("inspector"))));
    }

    private static void complaints(Story story) {
        story.by("coordinator", id("coordinator"));
        story.on("2027-02-10").then(received("late bus", "2027-02-10", ComplaintTopic.AVAILABILITY));
        story.on("2027-02-20").then(received("driver", "2027-02-20", ComplaintTopic.STAFF));
        story.on("2027-05-20")
                .then(
                        received("dirt", "2027-05-20", ComplaintTopic.STAFF),
                        received("mistake", "2027-05-20", ComplaintTopic.OTHER));
        story.on("2027-05-21")
                .then(
                        new ComplaintHandled(
                                id("late bus"), LocalDate.of(2027, 5, 21), ComplaintOutcome.JUSTIFIED, null),
                        new ComplaintHandled(id("driver"), LocalDate.of(2027, 5, 21), ComplaintOutcome.JUSTIFIED, null),
                        new ComplaintHandled(
                                id("driver"),
                                LocalDate.of(2027, 5, 21),
                                ComplaintOutcome.NOT_JUSTIFIED,
                                "Záměna s jiným podáním."),
                        new ComplaintVoided(id("mistake"), "Šlo o dotaz."));
    }

    private static VisitPlanned planned(UUID visit, String day, boolean announced) {
        return new VisitPlanned(
                visit, "plzen", MONITORING, MoneyStory.SERVICE, "Senior Expres", DIAKONIE, 2027, plan(day, announced));
    }

    private static VisitPlan plan(String day, boolean announced) {
        return new VisitPlan(
                LocalDate.parse(day), announced, TEAM, List.of(new VisitedStandard(5, 2), new VisitedStandard(7, 1)));
    }

    private static VisitFinding found(UUID visit, int number, Severity severity, @Nullable String deadline) {
        return new VisitFinding(
                finding(visit, number),
                number == 1 ? 5 : 7,
                number == 1 ? "a" : null,
                severity,
                "Zjištění " + number,
                deadline == null ? null : LocalDate.parse(deadline));
    }

    private static VisitFindingFollowedUp followedUp(
            UUID visit, String day, Remedy remedy, @Nullable String furtherDeadline) {
        return new VisitFindingFollowedUp(
                visit,
                new FollowUp(
                        finding(visit, 1),
                        LocalDate.parse(day),
                        remedy,
                        "Doložily se plány.",
                        furtherDeadline == null ? null : LocalDate.parse(furtherDeadline),
                        id("inspector")));
    }

    private static PlannedCheck planned(int quarter) {
        return new PlannedCheck(MONITORING, MoneyStory.SERVICE, "Senior Expres", quarter);
    }

    private static PlannedCheck elsewhere() {
        return new PlannedCheck(id("monitoring elsewhere"), id("service elsewhere"), "Poradna", 4);
    }

    private static CheckPrepared prepared(UUID check, String day, @Nullable Impulse impulse) {
        return new CheckPrepared(
                check,
                "plzen",
                MONITORING,
                MoneyStory.SERVICE,
                "Senior Expres",
                DIAKONIE,
                2027,
                List.of(MoneyStory.TRANSPORT_GRANT),
                impulse,
                LocalDate.parse(day),
                TEAM,
                List.of(CheckSubject.PURPOSE, CheckSubject.OUTPUT));
    }

    private static CheckReported reported(UUID check, String day, Severity severity, @Nullable String deadline) {
        return new CheckReported(
                check,
                LocalDate.parse(day),
                List.of(
                        new CheckedSubject(CheckSubject.PURPOSE, "Účel je dodržen."),
                        new CheckedSubject(CheckSubject.OUTPUT, "Jízd je méně.")),
                List.of(new CheckFinding(
                        finding(check, 1),
                        CheckSubject.OUTPUT,
                        severity,
                        "Jízd je méně, než se plánovalo.",
                        deadline == null ? null : LocalDate.parse(deadline))));
    }

    private static ComplaintReceived received(String name, String day, ComplaintTopic topic) {
        return new ComplaintReceived(
                id(name),
                "plzen",
                MONITORING,
                MoneyStory.SERVICE,
                "Senior Expres",
                DIAKONIE,
                LocalDate.parse(day),
                ComplaintChannel.PHONE,
                topic);
    }

    /** The id of a finding in these stories. */
    public static UUID finding(UUID source, int number) {
        return id("finding " + number + " of " + source);
    }
}
