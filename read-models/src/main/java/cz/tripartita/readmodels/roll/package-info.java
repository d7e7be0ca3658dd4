/** As what a projection shows people and organisations: kept by each projection in tables of its own. */
@NullMarked
package cz.tripartita.readmodels.roll;

import org.jspecify.annotations.NullMarked;
