package cz.tripartita.gateway.demo;

/** A line of a file of commands that cannot be read. */
public class MalformedLine extends RuntimeException {

    private final int number;

    MalformedLine(int number, String message) {
        super("line " + number + ": " + message);
        this.number = number;
    }

    /** Number of the line, counted from 1. */
    public int number() {
        return number;
    }
}
