/** The papers for a decision over HTTP. */
@NullMarked
package cz.tripartita.gateway.rest.decisionpack;

import org.jspecify.annotations.NullMarked;
