/** How applications are scored and ranked, which ways to cut the money were reckoned, and what was recommended. */
@NullMarked
package cz.tripartita.readmodels.ranking;

import org.jspecify.annotations.NullMarked;
