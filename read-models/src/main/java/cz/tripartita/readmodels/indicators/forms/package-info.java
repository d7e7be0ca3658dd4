/**
 * Answers what stands in the forms of recipients: how each field is defined, with which accepted figures it is filled for
 * which service, what was handed over, and in what that differs from the figures of today.
 */
@NullMarked
package cz.tripartita.readmodels.indicators.forms;

import org.jspecify.annotations.NullMarked;
