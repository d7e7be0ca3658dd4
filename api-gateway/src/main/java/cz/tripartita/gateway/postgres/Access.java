package cz.tripartita.gateway.postgres;

/**
 * How to reach the database, in its two roles.
 *
 * @param url JDBC address
 * @param owner owns the schemas and migrates them
 * @param application does the daily work, and can neither change nor remove events
 * @param exclusive whether no other process can use the database, as with the embedded server
 */
public record Access(String url, Login owner, Login application, boolean exclusive) {

    /** A role with its password, which is never shown. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
