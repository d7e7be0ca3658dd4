/** How far applications and the grants that they became have come, and how much money is at each stage. */
@NullMarked
package cz.tripartita.readmodels.grantledger.pipeline;

import org.jspecify.annotations.NullMarked;
