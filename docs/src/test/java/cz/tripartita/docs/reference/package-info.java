/** The reference pages, rendered from the code that they describe. */
@NullMarked
package cz.tripartita.docs.reference;

import org.jspecify.annotations.NullMarked;
