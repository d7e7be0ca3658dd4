/**
 * What anybody may read without signing in: what the statute makes public, for the pages and for the API alike. A member is
 * an organisation and a side, an individual citizen a number; texts by and about persons stay out, but for minutes, which
 * their publication makes public.
 */
@NullMarked
package cz.tripartita.gateway.openoffice;

import org.jspecify.annotations.NullMarked;
