package cz.tripartita.monitoring.events;

/** How much a finding weighs. */
public enum Severity {
    /** Worth saying, nothing to remedy. */
    NOTE,
    /** To be remedied. */
    MINOR,
    /** To be remedied; touches the rights of users, their safety, or the purpose of the money. */
    SERIOUS;

    /** Whether the provider has something to remedy. */
    public boolean asksForRemedy() {
        return this != NOTE;
    }
}
