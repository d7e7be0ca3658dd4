/** What groups did in a year: meetings with attendance by side, proposals, positions, tasks and elections. */
@NullMarked
package cz.tripartita.readmodels.groupactivity;

import org.jspecify.annotations.NullMarked;
