/** Figures, each as a ratio to a floor measured in the same run, with durability on; they judge nothing. */
@NullMarked
package cz.tripartita.gateway.benchmark;

import org.jspecify.annotations.NullMarked;
