/**
 * Lists as tables: whatever answers a page of a list as JSON answers the whole list as CSV or XLSX too, by
 * {@code Accept}. A table is laid out from the very JSON that the caller would be given, page after page, so it shows what
 * JSON shows; see {@link cz.tripartita.gateway.rest.table.TableAdapter}.
 */
@NullMarked
package cz.tripartita.gateway.rest.table;

import org.jspecify.annotations.NullMarked;
