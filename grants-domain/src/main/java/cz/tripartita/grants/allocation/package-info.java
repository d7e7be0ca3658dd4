/** How money is cut among applications: exactly, in whole steps, the same for the same input for ever. */
@NullMarked
package cz.tripartita.grants.allocation;

import org.jspecify.annotations.NullMarked;
