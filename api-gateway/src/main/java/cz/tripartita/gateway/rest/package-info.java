/** HTTP in and out. */
@NullMarked
package cz.tripartita.gateway.rest;

import org.jspecify.annotations.NullMarked;
