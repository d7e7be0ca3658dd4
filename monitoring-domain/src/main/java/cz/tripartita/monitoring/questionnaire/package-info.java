/** Questionnaires: what is asked in satisfaction surveys, in versions that stay as they were issued. */
@NullMarked
package cz.tripartita.monitoring.questionnaire;

import org.jspecify.annotations.NullMarked;
