/** The method by which a municipality evaluates effectiveness: weights, bands and the rest, in versions. */
@NullMarked
package cz.tripartita.monitoring.method;

import org.jspecify.annotations.NullMarked;
