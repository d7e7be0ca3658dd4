/** Satisfaction surveys: what is asked, whom, when, what everybody may know of the answers, and how it goes over years. */
@NullMarked
package cz.tripartita.readmodels.surveys;

import org.jspecify.annotations.NullMarked;
