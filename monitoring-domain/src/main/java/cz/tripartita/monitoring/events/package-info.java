/** The language that monitoring publishes: one sealed interface per stream, its facts as nested records. */
@NullMarked
package cz.tripartita.monitoring.events;

import org.jspecify.annotations.NullMarked;
