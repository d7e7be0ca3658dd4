/** The indicator catalogue of a municipality: what is counted, how, for which services, and what is plausible. */
@NullMarked
package cz.tripartita.monitoring.catalogue;

import org.jspecify.annotations.NullMarked;
