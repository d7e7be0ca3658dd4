/** The yearly report: what was agreed on and what not, what money went where, and what the indicators say. */
@NullMarked
package cz.tripartita.readmodels.yearlyreport;

import org.jspecify.annotations.NullMarked;
