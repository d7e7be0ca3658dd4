/**
 * Monitoring decides what counts as known about the services that the municipality pays for: indicators and reports, how
 * satisfied people are, what visits and checks found, what is complained of, how often advice is asked for, and how
 * effective each service is by all of that.
 */
@NullMarked
package cz.tripartita.monitoring;

import org.jspecify.annotations.NullMarked;
