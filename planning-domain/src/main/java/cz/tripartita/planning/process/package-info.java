/** The standing planning process of a municipality and the versions of its statute. */
@NullMarked
package cz.tripartita.planning.process;

import org.jspecify.annotations.NullMarked;
