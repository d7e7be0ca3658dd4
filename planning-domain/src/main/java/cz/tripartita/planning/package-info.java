/**
 * Planning decides what a municipality and its partners agree on: a standing process with a statute, working groups of
 * three sides, meetings, and proposals that go through rounds until nobody entitled to a position objects.
 */
@NullMarked
package cz.tripartita.planning;

import org.jspecify.annotations.NullMarked;
