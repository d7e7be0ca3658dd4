/** What is due: meetings, tasks, and what the service ends by itself. */
@NullMarked
package cz.tripartita.readmodels.due;

import org.jspecify.annotations.NullMarked;
