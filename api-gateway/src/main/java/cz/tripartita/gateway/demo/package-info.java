/**
 * Loading a municipality's history from a readable file of commands: the demo's own at the first start, and a city's with
 * the subcommand {@code load}. A file enters by the front door, command by command over HTTP, as its actors.
 */
@NullMarked
package cz.tripartita.gateway.demo;

import org.jspecify.annotations.NullMarked;
