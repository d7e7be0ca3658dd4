/** Monitoring decides what counts as known about the services that the municipality pays for: indicators and reports. */
@NullMarked
package cz.tripartita.monitoring;

import org.jspecify.annotations.NullMarked;
