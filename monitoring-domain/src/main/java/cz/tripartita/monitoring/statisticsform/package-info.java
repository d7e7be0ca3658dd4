/**
 * The forms in which recipients want the figures of services: what stands in each field, and what was handed over. Figures
 * come from what was accepted; nothing is typed into a form.
 */
@NullMarked
package cz.tripartita.monitoring.statisticsform;

import org.jspecify.annotations.NullMarked;
