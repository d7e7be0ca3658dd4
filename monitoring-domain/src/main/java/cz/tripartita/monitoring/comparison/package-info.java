/** The comparison of the services of one kind in one year: their accepted values, median and quartiles. */
@NullMarked
package cz.tripartita.monitoring.comparison;

import org.jspecify.annotations.NullMarked;
