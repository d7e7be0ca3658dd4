/** What the operator sees and does: how far the projections are, and growing one anew. */
@NullMarked
package cz.tripartita.gateway.rest.operations;

import org.jspecify.annotations.NullMarked;
