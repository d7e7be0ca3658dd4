/** Every day that matters for grants, in one calendar: what is to be done by when, and what begins and ends. */
@NullMarked
package cz.tripartita.readmodels.publicationdues.terms;

import org.jspecify.annotations.NullMarked;
