/** The monitoring of one service in one year: reports of its indicators, period by period. */
@NullMarked
package cz.tripartita.monitoring.servicemonitoring;

import org.jspecify.annotations.NullMarked;
