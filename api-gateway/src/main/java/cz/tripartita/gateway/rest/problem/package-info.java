/** Every refusal as a problem (RFC 9457), whoever refuses: a rule, the framework, security or the container. */
@NullMarked
package cz.tripartita.gateway.rest.problem;

import org.jspecify.annotations.NullMarked;
