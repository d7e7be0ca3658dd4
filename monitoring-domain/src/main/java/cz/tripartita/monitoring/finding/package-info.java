/** Findings of visits and checks: what is to be remedied by when, and how far it was. */
@NullMarked
package cz.tripartita.monitoring.finding;

import org.jspecify.annotations.NullMarked;
