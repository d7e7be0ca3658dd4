/**
 * Loads the catalogue from a CSV file: each row becomes the commands that a person would send, wholly or not at all; what is
 * refused is reported with row, column and reason; the same file again changes nothing.
 */
@NullMarked
package cz.tripartita.gateway.catalogueload;

import org.jspecify.annotations.NullMarked;
