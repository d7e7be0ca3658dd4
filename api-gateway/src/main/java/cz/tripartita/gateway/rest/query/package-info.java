/**
 * Queries over HTTP: thin controllers over the read models. What a caller may not see of persons is taken out on the way,
 * see {@link cz.tripartita.gateway.rest.query.Presentation}.
 */
@NullMarked
package cz.tripartita.gateway.rest.query;

import org.jspecify.annotations.NullMarked;
