/** Meetings of working groups, from the invitation over attendance to published minutes. */
@NullMarked
package cz.tripartita.planning.meeting;

import org.jspecify.annotations.NullMarked;
