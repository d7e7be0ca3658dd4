package cz.tripartita.monitoring.events;

/** What the analyst recommends to do with a service. */
public enum RecommendedCourse {
    CONTINUE,
    CONTINUE_WITH_CONDITIONS,
    REDUCE,
    END
}
