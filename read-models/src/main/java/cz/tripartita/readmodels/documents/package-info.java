/** The documents of planning: what they say, which steps their drafts took, and how comments on them were settled. */
@NullMarked
package cz.tripartita.readmodels.documents;

import org.jspecify.annotations.NullMarked;
