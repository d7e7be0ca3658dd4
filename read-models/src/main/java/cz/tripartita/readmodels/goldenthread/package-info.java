/**
 * Golden threads: what came of a need, from the proposals that answer it to plans, balances and money; what came of a plan,
 * entry by entry; and how far a concept or community plan is fulfilled by the plans that carry it out.
 */
@NullMarked
package cz.tripartita.readmodels.goldenthread;

import org.jspecify.annotations.NullMarked;
