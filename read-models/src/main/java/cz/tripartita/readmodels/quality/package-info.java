/** What visits and checks found in a service, how far it is remedied, and what is complained of. */
@NullMarked
package cz.tripartita.readmodels.quality;

import org.jspecify.annotations.NullMarked;
