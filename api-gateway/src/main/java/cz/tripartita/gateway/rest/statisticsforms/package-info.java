/** Forms of recipients are filled by the service, never typed in. */
@NullMarked
package cz.tripartita.gateway.rest.statisticsforms;

import org.jspecify.annotations.NullMarked;
