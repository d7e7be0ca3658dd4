package cz.tripartita.readmodels.audittrail;

import cz.tripartita.monitoring.events.CheckPlanEvent;
import cz.tripartita.monitoring.events.CheckPlanEvent.CheckPlanAdopted;
import cz.tripartita.monitoring.events.CheckResult;
import cz.tripartita.monitoring.events.ContentCheckEvent;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckCancelled;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckClosed;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckFindingFollowedUp;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckHeld;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckPrepared;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckReported;
import cz.tripartita.monitoring.events.ContentCheckEvent.CheckStatementGiven;
import cz.tripartita.monitoring.events.Impulse;

/** What happens in content checks and the plans of them, in words. */
final class CheckSentences {

    private CheckSentences() {}

    static Sentence of(CheckPlanEvent event) {
        return switch (event) {
            case CheckPlanAdopted e -> {
                Sentence reason = e.reason() == null ? new Sentence("", "") : Words.because(e.reason());
                yield new Sentence(
                        "Byl přijat plán kontrol služeb na rok %d (verze %d). Počet služeb: %d.%s"
                                .formatted(e.year(), e.version(), e.checks().size(), reason.cs()),
                        "The plan of content checks for %d was adopted (version %d). Services: %d.%s"
                                .formatted(e.year(), e.version(), e.checks().size(), reason.en()));
            }
        };
    }

    static Sentence of(ContentCheckEvent event, Names names) {
        Sentence service = names.quoted(event.checkId());
        return switch (event) {
            case CheckPrepared e -> prepared(e, service);
            case CheckHeld e ->
                new Sentence(
                        "Kontrola náplně služby %s se konala %s."
                                .formatted(service.cs(), Words.day(e.heldOn()).cs()),
                        "The content check of %s took place on %s."
                                .formatted(service.en(), Words.day(e.heldOn()).en()));
            case CheckReported e ->
                new Sentence(
                        "Byl odevzdán zápis z kontroly náplně služby %s. Předměty kontroly: %d, zjištění: %d."
                                .formatted(
                                        service.cs(),
                                        e.subjects().size(),
                                        e.findings().size()),
                        "The report of the content check of %s was handed in. Subjects: %d, findings: %d."
                                .formatted(
                                        service.en(),
                                        e.subjects().size(),
                                        e.findings().size()));
            case CheckStatementGiven e ->
                new Sentence(
                        "Poskytovatel se vyjádřil k zápisu z kontroly náplně služby %s: %s"
                                .formatted(service.cs(), Words.ended(e.statement())),
                        "The provider stated a view of the report of the content check of %s: %s"
                                .formatted(service.en(), Words.ended(e.statement())));
            case CheckFindingFollowedUp e ->
                VisitSentences.followedUp(e.followUp(), "z kontroly náplně", "the content check", service);
            case CheckClosed e -> {
                Sentence result = result(e.result());
                yield new Sentence(
                        "Kontrola náplně služby %s byla uzavřena: %s.".formatted(service.cs(), result.cs()),
                        "The content check of %s was closed: %s.".formatted(service.en(), result.en()));
            }
            case CheckCancelled e -> {
                Sentence reason = Words.because(e.reason());
                yield new Sentence(
                        "Kontrola náplně služby %s byla zrušena.%s".formatted(service.cs(), reason.cs()),
                        "The content check of %s was called off.%s".formatted(service.en(), reason.en()));
            }
        };
    }

    private static Sentence prepared(CheckPrepared event, Sentence service) {
        Sentence day = Words.day(event.plannedOn());
        Impulse impulse = event.impulse();
        Sentence why = impulse == null
                ? new Sentence(
                        " Je v plánu kontrol roku %d.".formatted(event.year()),
                        " It is in the plan of %d.".formatted(event.year()))
                : impulse(impulse);
        return new Sentence(
                "Na %s byla připravena kontrola náplně služby %s za rok %d.%s"
                        .formatted(day.cs(), service.cs(), event.year(), why.cs()),
                "A content check of %s in %d was prepared for %s.%s"
                        .formatted(service.en(), event.year(), day.en(), why.en()));
    }

    private static Sentence impulse(Impulse impulse) {
        Sentence kind = switch (impulse.kind()) {
            case COMPLAINT -> new Sentence("stížnost", "a complaint");
            case INDICATOR_REPORT -> new Sentence("výkaz", "an indicator report");
            case QUALITY_VISIT -> new Sentence("návštěva kvality", "a quality visit");
            case SETTLEMENT -> new Sentence("vyúčtování", "a settlement");
            case OTHER_BODY -> new Sentence("jiný orgán", "another body");
            case OTHER -> new Sentence("jiný", "another one");
        };
        String what = Words.ended(impulse.what());
        return new Sentence(
                " Podnět (%s): %s".formatted(kind.cs(), what), " Impulse (%s): %s".formatted(kind.en(), what));
    }

    private static Sentence result(CheckResult result) {
        return switch (result) {
            case IN_ORDER -> new Sentence("v pořádku", "in order");
            case MINOR -> new Sentence("drobné nedostatky", "minor shortcomings");
            case SERIOUS -> new Sentence("závažné nedostatky", "serious shortcomings");
        };
    }
}
