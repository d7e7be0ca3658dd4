/** One check whether a service does what it was paid for: subjects, findings and their remedy, result. */
@NullMarked
package cz.tripartita.monitoring.contentcheck;

import org.jspecify.annotations.NullMarked;
