/** Grant programmes: what may be asked for, by whom and when, and every award out of their allocation. */
@NullMarked
package cz.tripartita.grants.programme;

import org.jspecify.annotations.NullMarked;
