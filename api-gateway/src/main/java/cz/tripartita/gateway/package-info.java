/** HTTP in and out: the only application, which composes the three contexts, the event store and security. */
@NullMarked
package cz.tripartita.gateway;

import org.jspecify.annotations.NullMarked;
