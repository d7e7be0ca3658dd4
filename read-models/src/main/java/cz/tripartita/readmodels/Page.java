package cz.tripartita.readmodels;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the rows, in the order asked for
 * @param next an opaque cursor for the part that follows, none after the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {}
