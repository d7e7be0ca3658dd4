/** Which grants a service ever got: what one of them may agree on can depend on the others. */
@NullMarked
package cz.tripartita.grants.funding;

import org.jspecify.annotations.NullMarked;
