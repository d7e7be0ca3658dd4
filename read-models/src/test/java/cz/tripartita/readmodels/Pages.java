package cz.tripartita.readmodels;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Goes through lists. */
public final class Pages {

    private Pages() {}

    /** Every row, page by page of one row, in the order of the pages. */
    public static <T> List<T> oneByOne(Function<PageRequest, Page<T>> list) {
        List<T> all = new ArrayList<>();
        String after = null;
        do {
            Page<T> page = list.apply(new PageRequest(after, 1));
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }
}
