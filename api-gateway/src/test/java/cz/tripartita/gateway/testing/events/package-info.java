/** Events of the small context of tests. */
@NullMarked
package cz.tripartita.gateway.testing.events;

import org.jspecify.annotations.NullMarked;
