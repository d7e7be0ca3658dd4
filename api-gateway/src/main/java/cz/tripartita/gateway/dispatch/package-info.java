/**
 * The one door through which commands enter, whoever sends them: the tenancy check, the expected version, the first
 * answer of a repeated key, and the retry of a lost race.
 */
@NullMarked
package cz.tripartita.gateway.dispatch;

import org.jspecify.annotations.NullMarked;
