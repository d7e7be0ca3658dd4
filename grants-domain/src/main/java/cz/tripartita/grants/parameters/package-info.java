/** Numbers that come from a law: each valid in time, with its source; a decision is judged by those of its own day. */
@NullMarked
package cz.tripartita.grants.parameters;

import org.jspecify.annotations.NullMarked;
