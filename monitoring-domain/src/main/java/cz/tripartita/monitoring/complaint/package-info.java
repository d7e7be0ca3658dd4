/** Complaints of services, counted: when, by which way, about what, justified or not; nothing of any person. */
@NullMarked
package cz.tripartita.monitoring.complaint;

import org.jspecify.annotations.NullMarked;
