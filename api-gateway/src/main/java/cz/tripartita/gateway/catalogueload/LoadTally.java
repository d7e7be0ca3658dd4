package cz.tripartita.gateway.catalogueload;

/** Counts what becomes of rows, from whichever thread. */
final class LoadTally {

    private LoadCounts counts = new LoadCounts(0, 0, 0, 0, 0);
    private long position;

    synchronized LoadCounts counts() {
        return counts;
    }

    synchronized long position() {
        return position;
    }

    synchronized void startAnew() {
        counts = new LoadCounts(0, 0, 0, 0, 0);
    }

    /** One row more was read; how many that makes. */
    synchronized int read() {
        counts = new LoadCounts(
                counts.read() + 1, counts.listed(), counts.changed(), counts.unchanged(), counts.refused());
        return counts.read();
    }

    synchronized void refused() {
        counts = new LoadCounts(
                counts.read(), counts.listed(), counts.changed(), counts.unchanged(), counts.refused() + 1);
    }

    synchronized void written(RowWriter.Written written) {
        position = Math.max(position, written.position());
        counts = switch (written.outcome()) {
            case LISTED ->
                new LoadCounts(
                        counts.read(), counts.listed() + 1, counts.changed(), counts.unchanged(), counts.refused());
            case CHANGED ->
                new LoadCounts(
                        counts.read(), counts.listed(), counts.changed() + 1, counts.unchanged(), counts.refused());
            case UNCHANGED ->
                new LoadCounts(
                        counts.read(), counts.listed(), counts.changed(), counts.unchanged() + 1, counts.refused());
        };
    }
}
