/** What tests of the service stand on: a server per JVM, a database per test class, and a small context of their own. */
@NullMarked
package cz.tripartita.gateway.testing;

import org.jspecify.annotations.NullMarked;
