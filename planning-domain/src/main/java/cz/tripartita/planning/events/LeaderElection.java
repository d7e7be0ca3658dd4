package cz.tripartita.planning.events;

/**
 * How a group elects and recalls its leader.
 *
 * @param termMonths length of the term, in months
 */
public record LeaderElection(Threshold threshold, int termMonths) {}
