package cz.tripartita.readmodels;

/** A cursor was given that no list of this kind and order has handed out. */
public final class CursorMalformed extends IllegalArgumentException {

    /** Says that the cursor is of no use. */
    public CursorMalformed() {
        super("the cursor is not one that this list gave");
    }
}
