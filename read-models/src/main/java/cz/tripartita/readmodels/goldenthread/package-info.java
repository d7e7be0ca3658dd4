/** Golden threads: what came of a need, from the proposals that answer it to plans, balances and money. */
@NullMarked
package cz.tripartita.readmodels.goldenthread;

import org.jspecify.annotations.NullMarked;
