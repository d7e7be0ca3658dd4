/**
 * Grants decides how public money follows the plan: programmes with an allocation, applications of providers, awards by
 * the competent body, agreements, their amendments and payments, by the law in force on the day.
 */
@NullMarked
package cz.tripartita.grants;

import org.jspecify.annotations.NullMarked;
