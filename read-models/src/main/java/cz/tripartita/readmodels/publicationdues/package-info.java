/** What has to be published: agreements in the register and on the board, programmes before their windows. */
@NullMarked
package cz.tripartita.readmodels.publicationdues;

import org.jspecify.annotations.NullMarked;
