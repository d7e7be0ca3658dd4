/** The catalogue: who provides which services, found by words without diacritics, in Czech order, with stale entries marked. */
@NullMarked
package cz.tripartita.readmodels.catalogue;

import org.jspecify.annotations.NullMarked;
