/** The organisations that take part, each with its identification number and founder. */
@NullMarked
package cz.tripartita.planning.organisation;

import org.jspecify.annotations.NullMarked;
