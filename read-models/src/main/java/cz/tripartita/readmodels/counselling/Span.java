package cz.tripartita.readmodels.counselling;

/** Into what time is divided. */
public enum Span {
    /** Weeks from Monday, numbered as in ISO 8601. */
    WEEK("week", "IYYY-\"W\"IW"),
    MONTH("month", "YYYY-MM");

    private final String unit;
    private final String written;

    Span(String unit, String written) {
        this.unit = unit;
        this.written = written;
    }

    /** The unit in PostgreSQL's words. */
    String unit() {
        return unit;
    }

    /** How a period is written, as a format of PostgreSQL. */
    String written() {
        return written;
    }
}
