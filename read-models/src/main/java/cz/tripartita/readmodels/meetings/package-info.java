/** The meetings of the groups: when, who was invited, who came, what was on the agenda and how far the minutes are. */
@NullMarked
package cz.tripartita.readmodels.meetings;

import org.jspecify.annotations.NullMarked;
