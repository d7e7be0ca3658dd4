/** The yearly plan of content checks of a municipality: which services are checked when. */
@NullMarked
package cz.tripartita.monitoring.checkplan;

import org.jspecify.annotations.NullMarked;
