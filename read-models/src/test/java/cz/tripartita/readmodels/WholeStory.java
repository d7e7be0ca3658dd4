package cz.tripartita.readmodels;

/** Planning, its bodies and documents, grants, monitoring and the catalogue, one after the other. */
public final class WholeStory {

    private WholeStory() {}

    /** The story told whole. */
    public static Story told() {
        Story story = new Story();
        tell(story);
        return story;
    }

    /** Lets it all happen. */
    public static void tell(Story story) {
        PlanningStory.tell(story);
        BodiesStory.tell(story);
        DocumentsStory.tell(story);
        ProgressStory.tell(story);
        MoneyStory.tell(story);
        MonitoringStory.tell(story);
        QualityStory.tell(story);
        CatalogueStory.tell(story);
        SurveyStory.tell(story);
        CounsellingStory.tell(story);
        LedgerStory.tell(story);
        FormsStory.tell(story);
        RankingStory.tell(story);
        EffectivenessStory.tell(story);
    }
}
