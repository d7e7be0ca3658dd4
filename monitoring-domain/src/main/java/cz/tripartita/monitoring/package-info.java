/**
 * Monitoring decides what counts as known about the services that the municipality pays for: indicators and reports, how
 * satisfied people are with them, what visits and checks found, what is complained of, how often advice is asked for, and
 * how effective each service was in a year.
 */
@NullMarked
package cz.tripartita.monitoring;

import org.jspecify.annotations.NullMarked;
