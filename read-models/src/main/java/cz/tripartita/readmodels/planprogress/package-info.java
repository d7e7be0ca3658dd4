/**
 * What came of a plan, entry by entry, and how far a concept or community plan is fulfilled by the plans that carry it out.
 * Asks the tables of the golden thread, which follows the same events from the needs onward.
 */
@NullMarked
package cz.tripartita.readmodels.planprogress;

import org.jspecify.annotations.NullMarked;
