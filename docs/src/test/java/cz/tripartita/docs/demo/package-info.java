/** The demo as a newcomer starts it, read by its people over HTTP. */
@NullMarked
package cz.tripartita.docs.demo;

import org.jspecify.annotations.NullMarked;
