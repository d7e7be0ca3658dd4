/** The indicators: how they are defined, which services report them, and the values that were accepted. */
@NullMarked
package cz.tripartita.readmodels.indicators;

import org.jspecify.annotations.NullMarked;
