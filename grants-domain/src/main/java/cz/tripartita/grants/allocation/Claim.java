package cz.tripartita.grants.allocation;

import java.util.Comparator;

/**
 * What a request may get at most.
 *
 * @param most in whole steps; zero under the cut
 * @param eligible whether its score reaches the cut
 */
record Claim(Request request, long most, boolean eligible) {

    /** By rank, and those that tie by their application, so that the same input gives the same order for ever. */
    static final Comparator<Claim> BY_RANK = Comparator.<Claim>comparingInt(
                    claim -> claim.request().rank())
            .thenComparing(claim -> claim.request().applicationId());
}
