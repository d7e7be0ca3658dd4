package cz.tripartita.planning.events;

/**
 * What a ballot came to; ballots that were blank or not cast count as not being for it.
 *
 * @param members members of the body
 * @param present those of them who were present and had signed the rules of procedure as the statute asks
 * @param ballotsHeld ballots held by those present; members of one organisation may have one together
 * @param ballotsFor ballots for it
 */
public record BallotResult(int members, int present, int ballotsHeld, int ballotsFor) {}
