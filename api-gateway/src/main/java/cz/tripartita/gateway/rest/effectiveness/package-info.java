/** What the effectiveness of services says where grants are decided. */
@NullMarked
package cz.tripartita.gateway.rest.effectiveness;

import org.jspecify.annotations.NullMarked;
