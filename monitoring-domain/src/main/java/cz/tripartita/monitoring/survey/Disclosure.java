package cz.tripartita.monitoring.survey;

import java.util.Collection;

/**
 * What may be shown of answers without telling of single persons: fewer than five answers never, and a table with a cell
 * of one to four not at all. Why nothing else follows from the tables that are left is told in docs/adr/0016.
 */
final class Disclosure {

    /** The smallest number of persons that may be told, other than none. */
    static final int FEWEST = 5;

    private Disclosure() {}

    /** Whether a table with these cells may be shown whole. */
    static boolean allows(Collection<Integer> cells) {
        return cells.stream().allMatch(cell -> cell == 0 || cell >= FEWEST);
    }
}
