package cz.tripartita.gateway.demo;

import org.jspecify.annotations.Nullable;

/**
 * What the service answered to a command.
 *
 * @param status HTTP status
 * @param body body of the answer: the new version, or the problem
 * @param etag version of the stream, where the answer has it
 * @param position global position of the command's last event, 0 where the answer has none
 */
record Answer(int status, String body, @Nullable String etag, long position) {

    private static final int OK = 200;
    private static final int REDIRECTION = 300;

    boolean accepted() {
        return status >= OK && status < REDIRECTION;
    }
}
