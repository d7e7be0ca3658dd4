/** The audit trail: one row per event of every stream, with a sentence that a clerk could have written. */
@NullMarked
package cz.tripartita.readmodels.audittrail;

import org.jspecify.annotations.NullMarked;
