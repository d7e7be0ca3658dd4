/** The effectiveness of services: how each stands among those of its kind, what score it has and why. */
@NullMarked
package cz.tripartita.readmodels.effectiveness;

import org.jspecify.annotations.NullMarked;
