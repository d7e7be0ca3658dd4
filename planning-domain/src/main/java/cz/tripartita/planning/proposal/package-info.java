/** Proposals and the consensus on them: rounds, positions, and every way in which a proposal ends. */
@NullMarked
package cz.tripartita.planning.proposal;

import org.jspecify.annotations.NullMarked;
