package cz.tripartita.readmodels;

import cz.tripartita.readmodels.audittrail.AuditTrailProjection;
import cz.tripartita.readmodels.catalogue.CatalogueProjection;
import cz.tripartita.readmodels.counselling.CounsellingProjection;
import cz.tripartita.readmodels.decisionrecord.DecisionRecordProjection;
import cz.tripartita.readmodels.documents.DocumentsProjection;
import cz.tripartita.readmodels.due.DueProjection;
import cz.tripartita.readmodels.effectiveness.EffectivenessProjection;
import cz.tripartita.readmodels.goldenthread.GoldenThreadProjection;
import cz.tripartita.readmodels.grantledger.GrantLedgerProjection;
import cz.tripartita.readmodels.groupactivity.GroupActivityProjection;
import cz.tripartita.readmodels.groupdirectory.GroupDirectoryProjection;
import cz.tripartita.readmodels.indicators.IndicatorsProjection;
import cz.tripartita.readmodels.indicators.forms.StatisticsFormsProjection;
import cz.tripartita.readmodels.meetings.MeetingsProjection;
import cz.tripartita.readmodels.publicationdues.PublicationDuesProjection;
import cz.tripartita.readmodels.quality.QualityProjection;
import cz.tripartita.readmodels.ranking.RankingProjection;
import cz.tripartita.readmodels.surveys.SurveysProjection;
import cz.tripartita.readmodels.yearlyreport.YearlyReportProjection;
import cz.tripartita.readmodels.yearoverview.YearOverviewProjection;
import java.util.List;

/** What this module offers to the application that runs it. */
public final class ReadModels {

    private ReadModels() {}

    /**
     * The projections, each with a public constructor that takes a {@code JdbcClient} and a processing group of its own.
     * Each has to see the events of all streams in global order, so it runs in one segment.
     */
    public static List<Class<?>> projections() {
        return List.of(
                DecisionRecordProjection.class,
                GroupDirectoryProjection.class,
                MeetingsProjection.class,
                DocumentsProjection.class,
                GrantLedgerProjection.class,
                AuditTrailProjection.class,
                IndicatorsProjection.class,
                StatisticsFormsProjection.class,
                QualityProjection.class,
                CounsellingProjection.class,
                YearlyReportProjection.class,
                YearOverviewProjection.class,
                PublicationDuesProjection.class,
                GoldenThreadProjection.class,
                GroupActivityProjection.class,
                DueProjection.class,
                CatalogueProjection.class,
                RankingProjection.class,
                EffectivenessProjection.class,
                SurveysProjection.class);
    }
}
