/**
 * Files attached to applications, over HTTP: they come as forms with a file, are judged by their size and content, kept by
 * their digest, and given out again only as they came.
 */
@NullMarked
package cz.tripartita.gateway.rest.attachments;

import org.jspecify.annotations.NullMarked;
