package cz.tripartita.gateway.store;

/**
 * Where a stream stands.
 *
 * @param sequence sequence number of its last event: its version
 * @param position global position of its last event
 * @param municipality municipality of its first event, whose it is for good
 */
public record StreamHead(long sequence, long position, String municipality) {}
