package cz.tripartita.readmodels.audittrail;

import cz.tripartita.monitoring.events.FollowUp;
import cz.tripartita.monitoring.events.QualityVisitEvent;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitCancelled;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitClosed;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitFindingFollowedUp;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitHeld;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitPlanned;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitReplanned;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitReported;
import cz.tripartita.monitoring.events.QualityVisitEvent.VisitStatementGiven;
import cz.tripartita.monitoring.events.Remedy;
import cz.tripartita.monitoring.events.VisitPlan;
import java.time.LocalDate;

/** What happens in a quality visit, in words. */
final class VisitSentences {

    private VisitSentences() {}

    static Sentence of(QualityVisitEvent event, Names names) {
        Sentence service = names.quoted(event.visitId());
        return switch (event) {
            case VisitPlanned e -> planned("byla naplánována", "was planned", e.plan(), service);
            case VisitReplanned e -> {
                Sentence plan = planned("byla přeplánována", "was planned anew", e.plan(), service);
                Sentence reason = Words.because(e.reason());
                yield new Sentence(plan.cs() + reason.cs(), plan.en() + reason.en());
            }
            case VisitHeld e ->
                new Sentence(
                        "Návštěva kvality ve službě %s se konala %s."
                                .formatted(service.cs(), Words.day(e.heldOn()).cs()),
                        "The quality visit of %s took place on %s."
                                .formatted(service.en(), Words.day(e.heldOn()).en()));
            case VisitReported e ->
                new Sentence(
                        "Byl odevzdán zápis z návštěvy kvality ve službě %s. Hodnocené standardy: %d, zjištění: %d,"
                                        .formatted(
                                                service.cs(),
                                                e.scores().size(),
                                                e.findings().size())
                                + " doporučení: %d."
                                        .formatted(e.recommendations().size()),
                        "The report of the quality visit of %s was handed in. Standards scored: %d, findings: %d,"
                                        .formatted(
                                                service.en(),
                                                e.scores().size(),
                                                e.findings().size())
                                + " recommendations: %d."
                                        .formatted(e.recommendations().size()));
            case VisitStatementGiven e ->
                new Sentence(
                        "Poskytovatel se vyjádřil k zápisu z návštěvy kvality ve službě %s: %s"
                                .formatted(service.cs(), Words.ended(e.statement())),
                        "The provider stated a view of the report of the quality visit of %s: %s"
                                .formatted(service.en(), Words.ended(e.statement())));
            case VisitFindingFollowedUp e ->
                followedUp(e.followUp(), "z návštěvy kvality", "the quality visit", service);
            case VisitClosed e -> {
                Sentence quality = Words.number(e.quality());
                yield new Sentence(
                        "Návštěva kvality ve službě %s byla uzavřena s výsledkem %s ze 100 (%d z %d bodů)."
                                .formatted(service.cs(), quality.cs(), e.points(), e.attainable()),
                        "The quality visit of %s was closed with the result %s of 100 (%d of %d points)."
                                .formatted(service.en(), quality.en(), e.points(), e.attainable()));
            }
            case VisitCancelled e -> {
                Sentence reason = Words.because(e.reason());
                yield new Sentence(
                        "Návštěva kvality ve službě %s byla zrušena.%s".formatted(service.cs(), reason.cs()),
                        "The quality visit of %s was called off.%s".formatted(service.en(), reason.en()));
            }
        };
    }

    private static Sentence planned(String done, String doneEn, VisitPlan plan, Sentence service) {
        Sentence day = Words.day(plan.plannedOn());
        return new Sentence(
                "Na %s %s %s návštěva kvality ve službě %s. Standardy: %d, členové týmu: %d."
                        .formatted(
                                day.cs(),
                                done,
                                plan.announced() ? "ohlášená" : "neohlášená",
                                service.cs(),
                                plan.standards().size(),
                                plan.team().size()),
                "%s quality visit of %s %s for %s. Standards: %d, visitors: %d."
                        .formatted(
                                plan.announced() ? "An announced" : "An unannounced",
                                service.en(),
                                doneEn,
                                day.en(),
                                plan.standards().size(),
                                plan.team().size()));
    }

    /** How far a finding is remedied; of a visit or check. */
    static Sentence followedUp(FollowUp followUp, String source, String sourceEn, Sentence service) {
        Sentence remedy = remedy(followUp.remedy());
        LocalDate further = followUp.furtherDeadline();
        Sentence until = further == null
                ? new Sentence("", "")
                : new Sentence(
                        " Další lhůta: %s.".formatted(Words.day(further).cs()),
                        " Further deadline: %s.".formatted(Words.day(further).en()));
        return new Sentence(
                "Zjištění %s ve službě %s %s.%s".formatted(source, service.cs(), remedy.cs(), until.cs()),
                "A finding of %s of %s was %s.%s".formatted(sourceEn, service.en(), remedy.en(), until.en()));
    }

    private static Sentence remedy(Remedy remedy) {
        return switch (remedy) {
            case REMEDIED -> new Sentence("bylo napraveno", "remedied");
            case PARTLY -> new Sentence("bylo napraveno zčásti", "remedied in part");
            case NOT -> new Sentence("nebylo napraveno", "not remedied");
        };
    }
}
