package cz.tripartita.grants.events;

/**
 * What an evaluator gives for one criterion.
 *
 * @param points from 0 to the top of the programme's scale
 * @param reason official reason
 */
public record CriterionScore(String criterion, int points, String reason) {}
