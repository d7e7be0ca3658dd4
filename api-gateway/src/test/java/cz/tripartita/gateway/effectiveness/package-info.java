/** The evaluation of effectiveness in the service as a whole, by the clock of a story. */
@NullMarked
package cz.tripartita.gateway.effectiveness;

import org.jspecify.annotations.NullMarked;
