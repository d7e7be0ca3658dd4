/** The services that a municipality monitors in one year, entered before their monitoring opens. */
@NullMarked
package cz.tripartita.monitoring.monitoredyear;

import org.jspecify.annotations.NullMarked;
