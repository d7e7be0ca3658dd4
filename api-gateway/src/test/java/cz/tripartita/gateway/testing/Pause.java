package cz.tripartita.gateway.testing;

/** A place in the middle of a decision where a test may let something else happen first. */
public final class Pause {

    private static final ScopedValue<Runnable> WHAT = ScopedValue.newInstance();

    private Pause() {}

    /** Runs an action during which {@link #here()} runs what is given. */
    public static void during(Runnable what, Runnable action) {
        ScopedValue.where(WHAT, what).run(action);
    }

    static void here() {
        if (WHAT.isBound()) {
            WHAT.get().run();
        }
    }
}
