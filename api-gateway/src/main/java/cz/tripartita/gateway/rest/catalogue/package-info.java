/** Loads of the catalogue from files, over HTTP. */
@NullMarked
package cz.tripartita.gateway.rest.catalogue;

import org.jspecify.annotations.NullMarked;
