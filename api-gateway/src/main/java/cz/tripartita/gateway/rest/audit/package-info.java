/** What an auditor reads: the events themselves, as stored. */
@NullMarked
package cz.tripartita.gateway.rest.audit;

import org.jspecify.annotations.NullMarked;
