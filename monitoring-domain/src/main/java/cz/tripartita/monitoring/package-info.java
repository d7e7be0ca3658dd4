/**
 * Monitoring decides what counts as known about the services that the municipality pays for: indicators, reports,
 * and how satisfied people are with them.
 * Monitoring decides what counts as known about the services that the municipality pays for: indicators and reports, what
 * visits and checks found, what is complained of, and how often advice is asked for.
 */
@NullMarked
package cz.tripartita.monitoring;

import org.jspecify.annotations.NullMarked;
