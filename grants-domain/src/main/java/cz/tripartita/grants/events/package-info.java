/** The language that grants publishes: one sealed interface per stream, its facts as nested records. */
@NullMarked
package cz.tripartita.grants.events;

import org.jspecify.annotations.NullMarked;
