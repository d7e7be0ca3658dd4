/** The evaluation of an application: evaluators without a conflict of interest score every criterion with a reason. */
@NullMarked
package cz.tripartita.grants.evaluation;

import org.jspecify.annotations.NullMarked;
