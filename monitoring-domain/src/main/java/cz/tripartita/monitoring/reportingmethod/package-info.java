/** The method by which a municipality has its services report: how often, and how long after a period. */
@NullMarked
package cz.tripartita.monitoring.reportingmethod;

import org.jspecify.annotations.NullMarked;
