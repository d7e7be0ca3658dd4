/** The language that planning publishes: one sealed interface per stream, its facts as nested records. */
@NullMarked
package cz.tripartita.planning.events;

import org.jspecify.annotations.NullMarked;
