/** What changed between two versions of a document or a statute, item by item and field by field. */
@NullMarked
package cz.tripartita.readmodels.differences;

import org.jspecify.annotations.NullMarked;
