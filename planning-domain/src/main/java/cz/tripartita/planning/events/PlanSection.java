package cz.tripartita.planning.events;

/**
 * What a community plan says besides its goals, measures and activities. Source: Act 108/2006 § 3, the contents of a
 * medium-term plan of the development of social services.
 */
public enum PlanSection {
    /** Summary and results of the analyses that the plan rests on. */
    ANALYSES,
    /** How the plan was made, and who worked on it: region, municipalities, providers, users. */
    PREPARATION,
    /** The sources that there are and the needs that were found. */
    RESOURCES_AND_NEEDS,
    ECONOMIC_EVALUATION,
    /** What each participant is bound to do. */
    OBLIGATIONS,
    /** How fulfilment is followed and evaluated, and how the plan is changed. */
    EVALUATION_AND_CHANGES,
    /** How the network of services is kept up. */
    NETWORK
}
