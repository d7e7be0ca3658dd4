/** The catalogue: who provides which service to whom, where, under which registration, and since when that is known. */
@NullMarked
package cz.tripartita.planning.service;

import org.jspecify.annotations.NullMarked;
