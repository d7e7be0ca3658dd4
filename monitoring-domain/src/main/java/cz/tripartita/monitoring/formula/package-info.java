/**
 * Formulas of derived indicators: a small language of codes, numbers and arithmetic, checked for units and computed in
 * exact decimals. EvalEx takes the text apart and knows what binds stronger; nothing of it is seen outside of the parser.
 */
@NullMarked
package cz.tripartita.monitoring.formula;

import org.jspecify.annotations.NullMarked;
