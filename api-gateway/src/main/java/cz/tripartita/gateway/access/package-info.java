/**
 * Who may call what: the matrix of roles and endpoints as data. Security, the generic command endpoint and the API
 * description are all built from it, and a test fails for an endpoint that is missing here.
 */
@NullMarked
package cz.tripartita.gateway.access;

import org.jspecify.annotations.NullMarked;
