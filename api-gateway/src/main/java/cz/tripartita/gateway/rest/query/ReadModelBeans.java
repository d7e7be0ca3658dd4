package cz.tripartita.gateway.rest.query;

import cz.tripartita.readmodels.audittrail.AuditTrail;
import cz.tripartita.readmodels.catalogue.Catalogue;
import cz.tripartita.readmodels.catalogue.Providers;
import cz.tripartita.readmodels.counselling.Comparisons;
import cz.tripartita.readmodels.counselling.ContactCounts;
import cz.tripartita.readmodels.counselling.Contacts;
import cz.tripartita.readmodels.counselling.OpenOffice;
import cz.tripartita.readmodels.decisionrecord.DecisionRecords;
import cz.tripartita.readmodels.documents.Documents;
import cz.tripartita.readmodels.due.Due;
import cz.tripartita.readmodels.due.DueHolds;
import cz.tripartita.readmodels.effectiveness.EffectivenessEvaluations;
import cz.tripartita.readmodels.effectiveness.ServiceComparisons;
import cz.tripartita.readmodels.goldenthread.GoldenThreads;
import cz.tripartita.readmodels.goldenthread.PlansInProgress;
import cz.tripartita.readmodels.grantledger.ApplicationVersions;
import cz.tripartita.readmodels.grantledger.Applications;
import cz.tripartita.readmodels.grantledger.GrantLedger;
import cz.tripartita.readmodels.grantledger.LateSubmissions;
import cz.tripartita.readmodels.grantledger.LegalParameters;
import cz.tripartita.readmodels.grantledger.Programmes;
import cz.tripartita.readmodels.grantledger.funding.Funding;
import cz.tripartita.readmodels.grantledger.pipeline.Pipelines;
import cz.tripartita.readmodels.groupactivity.GroupActivities;
import cz.tripartita.readmodels.groupdirectory.GroupDirectory;
import cz.tripartita.readmodels.groupdirectory.Participants;
import cz.tripartita.readmodels.groupdirectory.Processes;
import cz.tripartita.readmodels.indicators.ExpectedReports;
import cz.tripartita.readmodels.indicators.Indicators;
import cz.tripartita.readmodels.indicators.Monitorings;
import cz.tripartita.readmodels.indicators.ReportForms;
import cz.tripartita.readmodels.indicators.YearValues;
import cz.tripartita.readmodels.indicators.forms.FormServices;
import cz.tripartita.readmodels.indicators.forms.Handovers;
import cz.tripartita.readmodels.indicators.forms.StatisticsForms;
import cz.tripartita.readmodels.meetings.Meetings;
import cz.tripartita.readmodels.publicationdues.PublicationDues;
import cz.tripartita.readmodels.publicationdues.terms.TermsCalendar;
import cz.tripartita.readmodels.quality.Checks;
import cz.tripartita.readmodels.quality.Complaints;
import cz.tripartita.readmodels.quality.Findings;
import cz.tripartita.readmodels.quality.Visits;
import cz.tripartita.readmodels.ranking.DecisionFiles;
import cz.tripartita.readmodels.ranking.Evaluations;
import cz.tripartita.readmodels.surveys.Questionnaires;
import cz.tripartita.readmodels.surveys.SatisfactionTrends;
import cz.tripartita.readmodels.surveys.Surveys;
import cz.tripartita.readmodels.yearlyreport.YearlyReports;
import cz.tripartita.readmodels.yearoverview.YearOverviews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queries of the read models. */
@Configuration(proxyBeanMethods = false)
class ReadModelBeans {

    @Bean
    Processes processes(JdbcClient jdbc) {
        return new Processes(jdbc);
    }

    @Bean
    GroupDirectory groupDirectory(JdbcClient jdbc) {
        return new GroupDirectory(jdbc);
    }

    @Bean
    Participants participants(JdbcClient jdbc) {
        return new Participants(jdbc);
    }

    @Bean
    Catalogue catalogue(JdbcClient jdbc) {
        return new Catalogue(jdbc);
    }

    @Bean
    Providers providers(JdbcClient jdbc) {
        return new Providers(jdbc);
    }

    @Bean
    Due due(JdbcClient jdbc) {
        return new Due(jdbc);
    }

    @Bean
    DueHolds dueHolds(JdbcClient jdbc) {
        return new DueHolds(jdbc);
    }

    @Bean
    Meetings meetings(JdbcClient jdbc) {
        return new Meetings(jdbc);
    }

    @Bean
    Documents documents(JdbcClient jdbc) {
        return new Documents(jdbc);
    }

    @Bean
    GoldenThreads goldenThreads(JdbcClient jdbc) {
        return new GoldenThreads(jdbc);
    }

    @Bean
    PlansInProgress plansInProgress(JdbcClient jdbc) {
        return new PlansInProgress(jdbc);
    }

    @Bean
    GroupActivities groupActivities(JdbcClient jdbc) {
        return new GroupActivities(jdbc);
    }

    @Bean
    Programmes programmes(JdbcClient jdbc) {
        return new Programmes(jdbc);
    }

    @Bean
    Applications applications(JdbcClient jdbc) {
        return new Applications(jdbc);
    }

    @Bean
    ApplicationVersions applicationVersions(JdbcClient jdbc) {
        return new ApplicationVersions(jdbc);
    }

    @Bean
    LateSubmissions lateSubmissions(JdbcClient jdbc) {
        return new LateSubmissions(jdbc);
    }

    @Bean
    GrantLedger grantLedger(JdbcClient jdbc) {
        return new GrantLedger(jdbc);
    }

    @Bean
    Pipelines pipelines(JdbcClient jdbc) {
        return new Pipelines(jdbc);
    }

    @Bean
    Funding funding(JdbcClient jdbc) {
        return new Funding(jdbc);
    }

    @Bean
    TermsCalendar termsCalendar(JdbcClient jdbc) {
        return new TermsCalendar(jdbc);
    }

    @Bean
    LegalParameters legalParameters(JdbcClient jdbc) {
        return new LegalParameters(jdbc);
    }

    @Bean
    AuditTrail auditTrail(JdbcClient jdbc) {
        return new AuditTrail(jdbc);
    }

    @Bean
    Indicators indicators(JdbcClient jdbc) {
        return new Indicators(jdbc);
    }

    @Bean
    Monitorings monitorings(JdbcClient jdbc) {
        return new Monitorings(jdbc);
    }

    @Bean
    Questionnaires questionnaires(JdbcClient jdbc) {
        return new Questionnaires(jdbc);
    }

    @Bean
    Surveys surveys(JdbcClient jdbc) {
        return new Surveys(jdbc);
    }

    @Bean
    SatisfactionTrends satisfactionTrends(JdbcClient jdbc) {
        return new SatisfactionTrends(jdbc);
    }

    @Bean
    EffectivenessEvaluations effectivenessEvaluations(JdbcClient jdbc) {
        return new EffectivenessEvaluations(jdbc);
    }

    @Bean
    Visits visits(JdbcClient jdbc) {
        return new Visits(jdbc);
    }

    @Bean
    Checks checks(JdbcClient jdbc) {
        return new Checks(jdbc);
    }

    @Bean
    Findings findings(JdbcClient jdbc) {
        return new Findings(jdbc);
    }

    @Bean
    Complaints complaints(JdbcClient jdbc) {
        return new Complaints(jdbc);
    }

    @Bean
    Contacts contacts(JdbcClient jdbc) {
        return new Contacts(jdbc);
    }

    @Bean
    ContactCounts contactCounts(JdbcClient jdbc) {
        return new ContactCounts(jdbc);
    }

    @Bean
    Comparisons comparisons(JdbcClient jdbc) {
        return new Comparisons(jdbc);
    }

    @Bean
    ServiceComparisons serviceComparisons(JdbcClient jdbc) {
        return new ServiceComparisons(jdbc);
    }

    @Bean
    ExpectedReports expectedReports(JdbcClient jdbc) {
        return new ExpectedReports(jdbc);
    }

    @Bean
    ReportForms reportForms(JdbcClient jdbc) {
        return new ReportForms(jdbc);
    }

    @Bean
    YearValues yearValues(JdbcClient jdbc) {
        return new YearValues(jdbc);
    }

    @Bean
    OpenOffice openOffice(JdbcClient jdbc) {
        return new OpenOffice(jdbc);
    }

    @Bean
    StatisticsForms statisticsForms(JdbcClient jdbc) {
        return new StatisticsForms(jdbc);
    }

    @Bean
    FormServices formServices(JdbcClient jdbc) {
        return new FormServices(jdbc);
    }

    @Bean
    Handovers handovers(JdbcClient jdbc) {
        return new Handovers(jdbc);
    }

    @Bean
    YearlyReports yearlyReports(JdbcClient jdbc) {
        return new YearlyReports(jdbc);
    }

    @Bean
    YearOverviews yearOverviews(JdbcClient jdbc) {
        return new YearOverviews(jdbc);
    }

    @Bean
    PublicationDues publicationDues(JdbcClient jdbc) {
        return new PublicationDues(jdbc);
    }

    @Bean
    DecisionRecords decisionRecords(JdbcClient jdbc) {
        return new DecisionRecords(jdbc);
    }

    @Bean
    DecisionFiles decisionFiles(JdbcClient jdbc) {
        return new DecisionFiles(jdbc);
    }

    @Bean
    Evaluations evaluations(JdbcClient jdbc) {
        return new Evaluations(jdbc);
    }
}
