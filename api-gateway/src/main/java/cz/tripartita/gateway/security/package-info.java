/** Who is calling: tokens, what they have to say, and the demo's own identities. */
@NullMarked
package cz.tripartita.gateway.security;

import org.jspecify.annotations.NullMarked;
