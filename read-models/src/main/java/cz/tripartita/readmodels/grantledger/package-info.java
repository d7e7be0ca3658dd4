/** The grant ledger: what was allocated, asked for, awarded, contracted and paid, and every change of it. */
@NullMarked
package cz.tripartita.readmodels.grantledger;

import org.jspecify.annotations.NullMarked;
