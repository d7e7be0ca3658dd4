/**
 * Monitoring decides what counts as known about the services that the municipality pays for: indicators, reports,
 * and how satisfied people are with them.
 */
@NullMarked
package cz.tripartita.monitoring;

import org.jspecify.annotations.NullMarked;
