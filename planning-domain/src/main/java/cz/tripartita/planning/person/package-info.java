/** The natural persons who take part: an id for each, with name and contact in the erasable store. */
@NullMarked
package cz.tripartita.planning.person;

import org.jspecify.annotations.NullMarked;
