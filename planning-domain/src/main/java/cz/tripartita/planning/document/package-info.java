/** Documents of planning: what they say, the steps of their drafts, comments on them, publication. */
@NullMarked
package cz.tripartita.planning.document;

import org.jspecify.annotations.NullMarked;
