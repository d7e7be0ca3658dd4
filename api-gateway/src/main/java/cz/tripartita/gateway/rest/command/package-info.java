/**
 * Commands over HTTP: one generic endpoint, bound to every line of the matrix that carries a command. It reads the body
 * strictly, puts the circumstances together and dispatches; it knows no command by name.
 */
@NullMarked
package cz.tripartita.gateway.rest.command;

import org.jspecify.annotations.NullMarked;
