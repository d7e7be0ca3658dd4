/** The effectiveness evaluation of one service in one year: score, verdict, comment, final, revised. */
@NullMarked
package cz.tripartita.monitoring.effectiveness;

import org.jspecify.annotations.NullMarked;
