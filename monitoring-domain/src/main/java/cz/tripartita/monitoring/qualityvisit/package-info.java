/** One visit of a service against the quality standards: plan, scores, findings and their remedy, result. */
@NullMarked
package cz.tripartita.monitoring.qualityvisit;

import org.jspecify.annotations.NullMarked;
