package cz.tripartita.gateway.demo;

/** The service refused a line of a file; the lines before it are stored, those after it were not sent. */
public class LineRefused extends RuntimeException {

    private final int number;
    private final int status;

    LineRefused(FileLine line, Answer answer) {
        super("line " + line.number() + ": " + line.client() + " POST " + line.path() + " was answered with "
                + answer.status() + ": " + answer.body());
        this.number = line.number();
        this.status = answer.status();
    }

    /** Number of the line, counted from 1. */
    public int number() {
        return number;
    }

    /** The HTTP status of the answer. */
    public int status() {
        return status;
    }
}
