/**
 * Takes indicator reports from a file: rows make reports, each of which is submitted wholly or not at all; what is refused is
 * reported with sheet, row, column and reason; the same file again changes nothing.
 */
@NullMarked
package cz.tripartita.gateway.reportimport;

import org.jspecify.annotations.NullMarked;
