package cz.tripartita.planning.model;

import cz.tripartita.planning.Occasion;

/** One command of a sequence with its circumstances. */
record Step(Object command, Occasion occasion) {

    @Override
    public String toString() {
        return occasion.happenedOn() + " " + occasion.role() + " " + occasion.person() + ": " + command;
    }
}
