/** Working groups: who leads them, who belongs to them on which side, and which tasks are open. */
@NullMarked
package cz.tripartita.planning.group;

import org.jspecify.annotations.NullMarked;
