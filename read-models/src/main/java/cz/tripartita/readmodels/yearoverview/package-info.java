/** What the grants of a year came to by any day: by area, by kind of service and by source of money. */
@NullMarked
package cz.tripartita.readmodels.yearoverview;

import org.jspecify.annotations.NullMarked;
