/** What a decision on a programme rests on: the ranking, what-if scenarios, the commission's recommendation, the packs. */
@NullMarked
package cz.tripartita.grants.decisionfile;

import org.jspecify.annotations.NullMarked;
