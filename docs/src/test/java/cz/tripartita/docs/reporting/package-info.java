/** The SQL schema for analysts, in the demo: its logins, and the questions of docs/reporting.md. */
@NullMarked
package cz.tripartita.docs.reporting;

import org.jspecify.annotations.NullMarked;
