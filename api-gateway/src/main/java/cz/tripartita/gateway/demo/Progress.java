package cz.tripartita.gateway.demo;

/** Is told how far the loading of a file has come. */
interface Progress {

    /** Shows nothing. */
    Progress SILENT = (done, all, line) -> {};

    /**
     * A line has been accepted.
     *
     * @param done lines accepted so far, this one included
     * @param all lines of the file
     */
    void accepted(int done, int all, FileLine line);
}
