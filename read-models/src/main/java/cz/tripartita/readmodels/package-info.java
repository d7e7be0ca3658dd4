/** Events in, answers out: one folder per question asked, each with a projection, its views and its queries. */
@NullMarked
package cz.tripartita.readmodels;

import org.jspecify.annotations.NullMarked;
