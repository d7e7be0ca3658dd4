/** Kills the service under load, alone and with its database server, and looks whether it kept what it acknowledged. */
@NullMarked
package cz.tripartita.gateway.crash;

import org.jspecify.annotations.NullMarked;
