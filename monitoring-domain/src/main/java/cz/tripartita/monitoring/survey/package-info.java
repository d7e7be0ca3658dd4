/** Satisfaction surveys: who is asked and when, what an answer is, and what of the answers everybody may know. */
@NullMarked
package cz.tripartita.monitoring.survey;

import org.jspecify.annotations.NullMarked;
