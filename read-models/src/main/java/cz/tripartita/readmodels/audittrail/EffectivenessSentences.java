package cz.tripartita.readmodels.audittrail;

import cz.tripartita.monitoring.events.ComparisonEvent;
import cz.tripartita.monitoring.events.ComparisonEvent.ComparisonDrawnUp;
import cz.tripartita.monitoring.events.EffectivenessEvent;
import cz.tripartita.monitoring.events.EffectivenessEvent.CommentInvited;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationCommented;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationDrawnUp;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationFinalised;
import cz.tripartita.monitoring.events.EffectivenessEvent.EvaluationRevised;
import cz.tripartita.monitoring.events.EffectivenessEvent.VerdictGiven;
import cz.tripartita.monitoring.events.EffectivenessOutcome;
import cz.tripartita.monitoring.events.EvaluationMethodEvent;
import cz.tripartita.monitoring.events.EvaluationMethodEvent.MethodAdopted;
import cz.tripartita.monitoring.events.MonitoredYearEvent;
import cz.tripartita.monitoring.events.MonitoredYearEvent.ServiceEntered;
import cz.tripartita.monitoring.events.RecommendedCourse;

/** What happens to the evaluation of effectiveness, from its method to a revision, in words. */
final class EffectivenessSentences {

    private EffectivenessSentences() {}

    static Sentence of(MonitoredYearEvent event) {
        return switch (event) {
            case ServiceEntered e -> {
                Sentence service = Words.quoted(e.serviceName());
                yield new Sentence(
                        "Mezi služby sledované v roce %d byla zařazena %s.".formatted(e.year(), service.cs()),
                        "The service %s was entered among those monitored in %d.".formatted(service.en(), e.year()));
            }
        };
    }

    static Sentence of(EvaluationMethodEvent event) {
        return switch (event) {
            case MethodAdopted e ->
                new Sentence(
                        "Byla přijata verze %d metodiky vyhodnocení efektivity s platností od roku %d."
                                .formatted(e.version(), e.validFrom()),
                        "Version %d of the method of evaluating effectiveness was adopted, valid from %d."
                                .formatted(e.version(), e.validFrom()));
        };
    }

    static Sentence of(ComparisonEvent event) {
        return switch (event) {
            case ComparisonDrawnUp e -> {
                Sentence reason = e.reason() == null ? new Sentence("", "") : Words.because(e.reason());
                int services = e.services().size();
                yield new Sentence(
                        "Bylo sestaveno srovnání služeb téhož druhu za rok %d (verze %d). Počet služeb: %d.%s"
                                .formatted(e.year(), e.version(), services, reason.cs()),
                        "Services of one kind were compared for %d (version %d). Services: %d.%s"
                                .formatted(e.year(), e.version(), services, reason.en()));
            }
        };
    }

    static Sentence of(EffectivenessEvent event, Names names) {
        Sentence service = names.quoted(event.evaluationId());
        return switch (event) {
            case EvaluationDrawnUp e -> {
                Sentence score = score(e.outcome());
                yield new Sentence(
                        "Byla vyhodnocena efektivita služby %s za rok %d: %s."
                                .formatted(service.cs(), e.year(), score.cs()),
                        "The effectiveness of %s in %d was computed: %s."
                                .formatted(service.en(), e.year(), score.en()));
            }
            case VerdictGiven e -> {
                Sentence course = course(e.recommendation());
                yield new Sentence(
                        "K vyhodnocení efektivity služby %s dal analytik verdikt, doporučuje %s. %s"
                                .formatted(service.cs(), course.cs(), Words.ended(e.verdict())),
                        "The analyst gave a verdict on the effectiveness of %s and recommends %s. %s"
                                .formatted(service.en(), course.en(), Words.ended(e.verdict())));
            }
            case CommentInvited e -> {
                Sentence day = Words.day(e.until());
                yield new Sentence(
                        "Poskytovatel služby %s byl vyzván, aby se k vyhodnocení efektivity vyjádřil do %s."
                                .formatted(service.cs(), day.cs()),
                        "The provider of %s was invited to comment on the evaluation of effectiveness until %s."
                                .formatted(service.en(), day.en()));
            }
            case EvaluationCommented e ->
                new Sentence(
                        "Poskytovatel se vyjádřil k vyhodnocení efektivity služby %s. %s"
                                .formatted(service.cs(), Words.ended(e.comment())),
                        "The provider commented on the evaluation of effectiveness of %s. %s"
                                .formatted(service.en(), Words.ended(e.comment())));
            case EvaluationFinalised _ ->
                new Sentence(
                        "Vyhodnocení efektivity služby %s je konečné.".formatted(service.cs()),
                        "The evaluation of effectiveness of %s is final.".formatted(service.en()));
            case EvaluationRevised e -> {
                Sentence score = score(e.outcome());
                Sentence reason = Words.because(e.reason());
                yield new Sentence(
                        "Konečné vyhodnocení efektivity služby %s bylo revidováno: %s.%s"
                                .formatted(service.cs(), score.cs(), reason.cs()),
                        "The final evaluation of effectiveness of %s was revised: %s.%s"
                                .formatted(service.en(), score.en(), reason.en()));
            }
        };
    }

    private static Sentence score(EffectivenessOutcome outcome) {
        Sentence number = Words.number(outcome.score());
        return new Sentence(
                "skóre %s, pásmo %s".formatted(number.cs(), outcome.band()),
                "score %s, band %s".formatted(number.en(), outcome.band()));
    }

    private static Sentence course(RecommendedCourse course) {
        return switch (course) {
            case CONTINUE -> new Sentence("pokračovat", "continuing it");
            case CONTINUE_WITH_CONDITIONS -> new Sentence("pokračovat s podmínkami", "continuing it with conditions");
            case REDUCE -> new Sentence("omezit", "reducing it");
            case END -> new Sentence("ukončit", "ending it");
        };
    }
}
