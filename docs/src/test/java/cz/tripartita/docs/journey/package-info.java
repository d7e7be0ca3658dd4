/** What the municipalities of the demo went through, as their people read it afterwards over HTTP. */
@NullMarked
package cz.tripartita.docs.journey;

import org.jspecify.annotations.NullMarked;
