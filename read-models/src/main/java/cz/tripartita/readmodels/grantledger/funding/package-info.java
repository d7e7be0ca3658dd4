/** From which sources services and projects are to be paid, and what the municipality gives beside them. */
@NullMarked
package cz.tripartita.readmodels.grantledger.funding;

import org.jspecify.annotations.NullMarked;
