/** The decision record: what a group tried to agree on, in which wordings, who took which stance, and how it ended. */
@NullMarked
package cz.tripartita.readmodels.decisionrecord;

import org.jspecify.annotations.NullMarked;
