/** What the service does by itself when its time has come. */
@NullMarked
package cz.tripartita.gateway.due;

import org.jspecify.annotations.NullMarked;
