package cz.tripartita.readmodels.audittrail;

import static org.assertj.core.api.Assertions.assertThat;

import cz.tripartita.grants.events.ApplicationEvent;
import cz.tripartita.grants.events.DecisionFileEvent;
import cz.tripartita.grants.events.EvaluationEvent;
import cz.tripartita.grants.events.FundingEvent;
import cz.tripartita.grants.events.GrantEvent;
import cz.tripartita.grants.events.ParameterEvent;
import cz.tripartita.grants.events.ProgrammeEvent;
import cz.tripartita.monitoring.events.CatalogueEvent;
import cz.tripartita.monitoring.events.CheckPlanEvent;
import cz.tripartita.monitoring.events.ComparisonEvent;
import cz.tripartita.monitoring.events.ComplaintEvent;
import cz.tripartita.monitoring.events.ContentCheckEvent;
import cz.tripartita.monitoring.events.CounsellingCodesEvent;
import cz.tripartita.monitoring.events.CounsellingEvent;
import cz.tripartita.monitoring.events.EffectivenessEvent;
import cz.tripartita.monitoring.events.EffectivenessEvent.VerdictGiven;
import cz.tripartita.monitoring.events.EvaluationMethodEvent;
import cz.tripartita.monitoring.events.MonitoredYearEvent;
import cz.tripartita.monitoring.events.MonitoringEvent;
import cz.tripartita.monitoring.events.MonitoringEvent.MonitoringClosed;
import cz.tripartita.monitoring.events.QualityVisitEvent;
import cz.tripartita.monitoring.events.QuestionnaireEvent;
import cz.tripartita.monitoring.events.RecommendedCourse;
import cz.tripartita.monitoring.events.ReportingMethodEvent;
import cz.tripartita.monitoring.events.StatisticsFormEvent;
import cz.tripartita.monitoring.events.SurveyEvent;
import cz.tripartita.planning.events.AgendaItem;
import cz.tripartita.planning.events.DocumentEvent;
import cz.tripartita.planning.events.GroupEvent;
import cz.tripartita.planning.events.MeetingEvent;
import cz.tripartita.planning.events.MeetingEvent.AgendaItemAdded;
import cz.tripartita.planning.events.OrganisationEvent;
import cz.tripartita.planning.events.PersonEvent;
import cz.tripartita.planning.events.ProcessEvent;
import cz.tripartita.planning.events.ProposalEvent;
import cz.tripartita.planning.events.Registration;
import cz.tripartita.planning.events.ServiceEvent;
import cz.tripartita.planning.events.ServiceEvent.RegistrationRecorded;
import cz.tripartita.readmodels.CatalogueStory;
import cz.tripartita.readmodels.EffectivenessStory;
import cz.tripartita.readmodels.MonitoringStory;
import cz.tripartita.readmodels.SampleEvents;
import cz.tripartita.readmodels.Story;
import cz.tripartita.readmodels.Stream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

    private static final Names NONE = new Names(Map.of(), Map.of());

    static List<Class<?>> streams() {
        return Stream.ALL;
    }

    @ParameterizedTest
    @MethodSource("streams")
    void areThereInBothLanguagesForEveryEventAndEveryConstantInIt(Class<?> stream) {
        assertThat(SampleEvents.ofStream(stream)).isNotEmpty().allSatisfy(event -> {
            Sentence sentence = sentence(event);
            assertThat(sentence.cs()).endsWith(".").doesNotContain("null").hasSizeGreaterThan(20);
            assertThat(sentence.en())
                    .endsWith(".")
                    .doesNotContain("null")
                    .hasSizeGreaterThan(20)
                    .isNotEqualTo(sentence.cs());
        });
    }

    @ParameterizedTest
    @MethodSource("streams")
    void holdNothingOfAnErasableText(Class<?> stream) {
        assertThat(SampleEvents.ofStream(stream))
                .map(SentencesTest::sentence)
                .noneMatch(sentence -> (sentence.cs() + sentence.en()).contains("text of digest"));
    }

    @Test
    void nameTheDocumentOfAnAgendaItem() {
        var names = new Names(Map.of(Story.id("plan"), "Realizační plán 2027"), Map.of());
        var added = new AgendaItemAdded(Story.id("meeting"), new AgendaItem("Plán", null, Story.id("plan")));

        assertThat(MeetingSentences.of(added, names))
                .isEqualTo(new Sentence(
                        "Na program jednání dne ? byl přidán bod „Plán“ o dokumentu „Realizační plán 2027“.",
                        "The item “Plán” on the document “Realizační plán 2027” was added to the agenda of the meeting"
                                + " of ?."));
    }

    @Test
    void tellOfARegistrationWithItsDays() {
        var names = new Names(Map.of(CatalogueStory.ASSISTANCE, "Osobní asistence"), Map.of());
        var until = new Registration("1234567", LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31));

        assertThat(ServiceSentences.of(new RegistrationRecorded(CatalogueStory.ASSISTANCE, until), names))
                .isEqualTo(new Sentence(
                        "U služby „Osobní asistence“ byla zapsána registrace č. 1234567 platná od 1. 1. 2026"
                                + " do 31. 12. 2028.",
                        "Registration 1234567 of the service “Osobní asistence” was recorded, valid from"
                                + " 1 January 2026 to 31 December 2028."));
    }

    @Test
    void nameTheMissingReportsOfAClosedMonitoring() {
        var names = new Names(Map.of(MonitoringStory.MONITORING, "Senior Expres"), Map.of());
        var closed = new MonitoringClosed(MonitoringStory.MONITORING, List.of("2027-H2", "2027"), "Služba skončila.");

        assertThat(MonitoringSentences.of(closed, names))
                .isEqualTo(new Sentence(
                        "Sledování služby „Senior Expres“ bylo uzavřeno. Chybějící výkazy: za 2. pololetí 2027,"
                                + " za rok 2027. Důvod: Služba skončila.",
                        "The monitoring of “Senior Expres” was closed. Missing reports: for half 2 of 2027,"
                                + " for the year 2027. Reason: Služba skončila."));
    }

    @Test
    void sayWhatTheAnalystRecommends() {
        UUID evaluation = EffectivenessStory.EVALUATION;
        var names = new Names(Map.of(evaluation, "Senior Expres"), Map.of());
        var verdict = new VerdictGiven(
                evaluation, RecommendedCourse.CONTINUE_WITH_CONDITIONS, "Plní, co má", Story.id("analyst"));

        assertThat(EffectivenessSentences.of(verdict, names))
                .isEqualTo(new Sentence(
                        "K vyhodnocení efektivity služby „Senior Expres“ dal analytik verdikt, doporučuje pokračovat"
                                + " s podmínkami. Plní, co má.",
                        "The analyst gave a verdict on the effectiveness of “Senior Expres” and recommends continuing"
                                + " it with conditions. Plní, co má."));
    }

    private static Sentence sentence(Object event) {
        return switch (event) {
            case PersonEvent e -> RegistrySentences.of(e);
            case OrganisationEvent e -> RegistrySentences.of(e, NONE);
            case ProcessEvent e -> RegistrySentences.of(e);
            case GroupEvent e -> GroupSentences.of(e, NONE);
            case MeetingEvent e -> MeetingSentences.of(e, NONE);
            case ProposalEvent e -> ProposalSentences.of(e, NONE);
            case DocumentEvent e -> DocumentSentences.of(e, NONE);
            case ServiceEvent e -> ServiceSentences.of(e, NONE);
            case ProgrammeEvent e -> ProgrammeSentences.of(e, NONE);
            case ApplicationEvent e -> ApplicationSentences.of(e, NONE);
            case EvaluationEvent e -> EvaluationSentences.of(e, NONE);
            case DecisionFileEvent e -> DecisionFileSentences.of(e, NONE);
            case FundingEvent e -> GrantSentences.of(e, NONE);
            case GrantEvent e -> GrantSentences.of(e, NONE);
            case ParameterEvent e -> ParameterSentences.of(e);
            case CatalogueEvent e -> MonitoringSentences.of(e);
            case MonitoringEvent e -> MonitoringSentences.of(e, NONE);
            case StatisticsFormEvent e -> FormSentences.of(e, NONE);
            case MonitoredYearEvent e -> EffectivenessSentences.of(e);
            case EvaluationMethodEvent e -> EffectivenessSentences.of(e);
            case ComparisonEvent e -> EffectivenessSentences.of(e);
            case EffectivenessEvent e -> EffectivenessSentences.of(e, NONE);
            case ReportingMethodEvent e -> ReportingSentences.of(e);
            case QuestionnaireEvent e -> SurveySentences.of(e);
            case SurveyEvent e -> SurveySentences.of(e, NONE);
            case QualityVisitEvent e -> VisitSentences.of(e, NONE);
            case CheckPlanEvent e -> CheckSentences.of(e);
            case ContentCheckEvent e -> CheckSentences.of(e, NONE);
            case ComplaintEvent e -> ComplaintSentences.of(e, NONE);
            case CounsellingCodesEvent e -> CounsellingSentences.of(e);
            case CounsellingEvent e -> CounsellingSentences.of(e, NONE);
            default -> throw new IllegalArgumentException(event.getClass().getName());
        };
    }
}
