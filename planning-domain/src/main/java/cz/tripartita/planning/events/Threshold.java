package cz.tripartita.planning.events;

/**
 * When a ballot counts and when it carries.
 *
 * @param quorum the part of the members that has to be present, at least
 * @param share the part of the ballots held by those present that has to be for it: more than that
 */
public record Threshold(Fraction quorum, Fraction share) {}
