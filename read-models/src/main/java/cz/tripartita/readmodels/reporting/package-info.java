/** The read-only SQL schema for analysts: documented views over the tables of the other questions. */
@NullMarked
package cz.tripartita.readmodels.reporting;

import org.jspecify.annotations.NullMarked;
