/** Grants: from an award over the agreement and its amendments to the payments; what is paid is never above what is awarded. */
@NullMarked
package cz.tripartita.grants.grant;

import org.jspecify.annotations.NullMarked;
