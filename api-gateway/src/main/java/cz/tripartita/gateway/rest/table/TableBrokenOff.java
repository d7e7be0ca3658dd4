package cz.tripartita.gateway.rest.table;

/** A table could not be finished, of which the beginning is on its way: no longer a problem that could be answered. */
final class TableBrokenOff extends RuntimeException {

    TableBrokenOff(Exception cause) {
        super("a table is broken off", cause);
    }
}
