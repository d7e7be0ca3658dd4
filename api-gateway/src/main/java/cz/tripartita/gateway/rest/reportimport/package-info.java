/** Files of indicator reports, over HTTP. */
@NullMarked
package cz.tripartita.gateway.rest.reportimport;

import org.jspecify.annotations.NullMarked;
