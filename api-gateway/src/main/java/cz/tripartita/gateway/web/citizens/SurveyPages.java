package cz.tripartita.gateway.web.citizens;

import cz.tripartita.gateway.openoffice.PublicStatutes;
import cz.tripartita.gateway.surveys.SurveyAnswers;
import cz.tripartita.monitoring.MonitoringRule;
import cz.tripartita.monitoring.RuleBroken;
import cz.tripartita.monitoring.survey.AnswerSheet;
import cz.tripartita.readmodels.PageRequest;
import cz.tripartita.readmodels.groupdirectory.ProcessView;
import cz.tripartita.readmodels.surveys.SurveyFilter;
import cz.tripartita.readmodels.surveys.SurveyView;
import cz.tripartita.readmodels.surveys.Surveys;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Satisfaction surveys: to be answered while they run, to be read once they are closed. A form needs no protection against
 * other sites, as nobody is signed in here and what it may do rests on the token typed into it.
 */
@Controller
@RequestMapping(path = "/{municipality:(?!api$)[a-z][a-z0-9-]*}/surveys", produces = MediaType.TEXT_HTML_VALUE)
class SurveyPages {

    private static final int ON_ONE_PAGE = 20;

    private final Surveys surveys;
    private final SurveyAnswers answers;
    private final PublicStatutes statutes;
    private final PageFrame frame;

    SurveyPages(Surveys surveys, SurveyAnswers answers, PublicStatutes statutes, PageFrame frame) {
        this.surveys = surveys;
        this.answers = answers;
        this.statutes = statutes;
        this.frame = frame;
    }

    @GetMapping
    String list(
            @PathVariable String municipality,
            @RequestParam(required = false) @Nullable String after,
            Locale language,
            HttpServletRequest request,
            Model model) {
        around(model, municipality, PageLinks.pathOf(municipality, PageLinks.SURVEYS, after), language, request);
        model.addAttribute("today", answers.today());
        model.addAttribute(
                "page", surveys.listPublic(municipality, SurveyFilter.ALL, new PageRequest(after, ON_ONE_PAGE)));
        model.addAttribute("first", after == null);
        return "citizens/surveys";
    }

    @GetMapping("/{surveyId}")
    String survey(
            @PathVariable String municipality,
            @PathVariable UUID surveyId,
            Locale language,
            HttpServletRequest request,
            Model model) {
        SurveyView survey = one(municipality, surveyId, "", language, request, model);
        if (survey.survey().takesAnswersOn(answers.today())) {
            model.addAttribute("form", SurveyForm.empty(survey));
            return "citizens/survey-form";
        }
        model.addAttribute("results", SurveyResultsPage.of(survey));
        return "citizens/survey";
    }

    /** What was typed comes back with what was wrong about it; nothing of it is kept. */
    @PostMapping(path = "/{surveyId}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String answer(
            @PathVariable String municipality,
            @PathVariable UUID surveyId,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SurveyView survey = one(municipality, surveyId, "", language, request, model);
        SurveyForm form = SurveyForm.of(survey, request.getParameterMap());
        AnswerSheet sheet = form.sheet();
        SurveyForm faulty = sheet.faults().isEmpty() ? taken(survey, form, sheet) : form.with(sheet.faults());
        if (faulty == null) {
            PageLinks links = new PageLinks(municipality, "", PageLanguage.chosen(request));
            return "redirect:" + links.to(PageLinks.SURVEYS, surveyId, "thanks");
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute("form", faulty);
        return "citizens/survey-form";
    }

    private @Nullable SurveyForm taken(SurveyView survey, SurveyForm form, AnswerSheet sheet) {
        try {
            answers.take(survey, form.token(), sheet);
            return null;
        } catch (RuleBroken refused) {
            if (refused.rule() != MonitoringRule.TOKEN_HANDED_OUT) {
                throw new PageMissing();
            }
            return form.withUnknownToken();
        }
    }

    @GetMapping("/{surveyId}/thanks")
    String thanks(
            @PathVariable String municipality,
            @PathVariable UUID surveyId,
            Locale language,
            HttpServletRequest request,
            Model model) {
        one(municipality, surveyId, "/thanks", language, request, model);
        return "citizens/survey-thanks";
    }

    /** The questions on paper, to be filled in by hand. */
    @GetMapping("/{surveyId}/paper")
    String paper(
            @PathVariable String municipality,
            @PathVariable UUID surveyId,
            Locale language,
            HttpServletRequest request,
            Model model) {
        SurveyView survey = one(municipality, surveyId, "/paper", language, request, model);
        model.addAttribute("form", SurveyForm.empty(survey));
        return "citizens/survey-paper";
    }

    private SurveyView one(
            String municipality, UUID surveyId, String page, Locale language, HttpServletRequest request, Model model) {
        SurveyView survey = surveys.findPublic(municipality, surveyId).orElseThrow(PageMissing::new);
        String here = PageLinks.pathOf(municipality, PageLinks.SURVEYS, surveyId) + page;
        around(model, municipality, here, language, request);
        model.addAttribute("survey", survey.survey());
        model.addAttribute("services", survey.services());
        model.addAttribute("english", language.getLanguage().equals("en"));
        return survey;
    }

    private void around(Model model, String municipality, String here, Locale language, HttpServletRequest request) {
        ProcessView process = statutes.process(municipality).orElseThrow(PageMissing::new);
        frame.around(model, municipality, process.name(), here, language, request);
    }
}
