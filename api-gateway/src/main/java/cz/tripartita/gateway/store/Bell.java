package cz.tripartita.gateway.store;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rings after every append of this process, so that who waits for events need not ask again and again. */
public final class Bell {

    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);

    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicLong rung = new AtomicLong();

    /** Tells all who listen; what is stored is stored, whatever becomes of them. */
    void ring() {
        rung.incrementAndGet();
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                LOG.debug("one who listened for events is no longer there", e);
            }
        }
    }

    /** How often it has rung. */
    long rung() {
        return rung.get();
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void leave(Runnable listener) {
        listeners.remove(listener);
    }
}
