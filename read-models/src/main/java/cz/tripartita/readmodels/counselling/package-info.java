/** How often advice is asked for, by whom, how, about what, and where people are referred to. */
@NullMarked
package cz.tripartita.readmodels.counselling;

import org.jspecify.annotations.NullMarked;
