/** The papers for a decision, put together from the log up to a position, so that they can be produced again exactly. */
@NullMarked
package cz.tripartita.gateway.decisionpack;

import org.jspecify.annotations.NullMarked;
