package cz.tripartita.monitoring.survey;

import static cz.tripartita.monitoring.MonitoringSamples.PLZEN;
import static cz.tripartita.monitoring.MonitoringSamples.id;

import cz.tripartita.monitoring.events.Question;
import cz.tripartita.monitoring.events.SurveyEvent;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyDrawnUp;
import cz.tripartita.monitoring.events.SurveyEvent.SurveyOpened;
import cz.tripartita.monitoring.events.SurveyResults;
import cz.tripartita.monitoring.events.SurveyTarget;
import cz.tripartita.monitoring.events.SurveyedService;
import cz.tripartita.planning.events.ServiceCategory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Surveys as samples, and boxes filled with answers. */
final class SurveySamples {

    static final UUID SURVEY = id("survey");
    static final UUID QUESTIONNAIRE = id("questionnaire");
    static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    static final LocalDate LAST = LocalDate.of(2026, 11, 28);

    private SurveySamples() {}

    static SurveyDrawnUp drawnUp(SurveyTarget target, List<SurveyedService> services, Question... questions) {
        return new SurveyDrawnUp(
                SURVEY, PLZEN, "Šetření", "Survey", target, services, QUESTIONNAIRE, 1, Arrays.asList(questions));
    }

    static SurveyDrawnUp ofPublic(Question... questions) {
        return drawnUp(SurveyTarget.PUBLIC, List.of(), questions);
    }

    static SurveyedService service(String name) {
        return new SurveyedService(id(name), name, id("organisation"), ServiceCategory.REGISTERED, "39");
    }

    static SurveyState state(SurveyEvent... events) {
        SurveyState state = null;
        for (SurveyEvent event : events) {
            state = SurveyState.after(state, event);
        }
        return Objects.requireNonNull(state);
    }

    /** Everything that is published of a survey, but for the digest, which nobody can tell anything from. */
    static SurveyResults published(SurveyDrawnUp survey, BallotBox box) {
        SurveyResults results = Tabulation.of(survey, box);
        return new SurveyResults(
                results.answers(), results.questions(), results.satisfaction(), results.services(), "");
    }

    static SurveyOpened opened() {
        return new SurveyOpened(SURVEY, FIRST, LAST);
    }

    /** A box that is filled answer by answer. */
    static final class Filling {

        private final Map<String, Integer> ballots = new HashMap<>();
        private final Map<String, Map<String, Integer>> texts = new HashMap<>();

        /** So many times the same answer, as it is written in a box. */
        Filling with(int times, String ballot) {
            if (times > 0) {
                ballots.merge(ballot, times, Integer::sum);
            }
            return this;
        }

        Filling written(String question, int times, String text) {
            texts.computeIfAbsent(question, _ -> new HashMap<>()).merge(text, times, Integer::sum);
            return this;
        }

        BallotBox box() {
            return new BallotBox("salt", ballots, texts);
        }
    }

    static Filling box() {
        return new Filling();
    }
}
