/** The public site in a real browser, on the demo as a newcomer starts it. */
@NullMarked
package cz.tripartita.docs.site;

import org.jspecify.annotations.NullMarked;
