package cz.tripartita.gateway.dispatch;

/** Hands a command to the stream that it targets and waits until its events are durably stored. */
public interface Commands {

    /**
     * Dispatches the command and returns when its events are on disk, or when the stream answered 'already so'.
     *
     * <p>A rule that the command breaks is thrown as the {@code RuleBroken} of its context, unwrapped.
     *
     * @param command a command record; its component annotated {@code @TargetAggregateIdentifier} names the stream
     * @param envelope who sends it, why, and under which conditions
     * @return where the command's last event on the target stream stands
     * @throws StreamUnknown the target stream does not exist in the caller's municipality
     * @throws StreamExists a creating command named a stream that exists already
     * @throws StaleVersion the target stream is no longer at the expected version
     * @throws KeyReused the idempotency key was used before with another body
     * @throws StreamContended the command lost too many races in a row; nothing is stored and it may be sent again
     */
    Receipt dispatch(Object command, Envelope envelope);
}
