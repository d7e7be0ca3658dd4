package cz.tripartita.gateway.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The bytes of attached files, by municipality and digest: equal bytes are kept once. Events hold the digest, so that a
 * file that is other than the one attached is found out.
 */
public final class StoredFiles {

    private static final String KEEP = """
            insert into store.file (municipality, sha256, bytes, created_at) values (?, ?, ?, ?)
            on conflict (municipality, sha256) do nothing
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    public StoredFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps the bytes for good before it returns.
     *
     * @return their digest, lower-case hexadecimal SHA-256
     */
    public String keep(String municipality, byte[] bytes) {
        String digest = digest(bytes);
        jdbc.sql(KEEP)
                .params(municipality, digest, bytes, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return digest;
    }

    /**
     * The bytes with this digest; nothing where the municipality has none.
     *
     * @throws FileDamaged where the bytes stored under the digest are others
     */
    public Optional<byte[]> find(String municipality, String digest) {
        return jdbc.sql("select bytes from store.file where municipality = ? and sha256 = ?")
                .params(municipality, digest)
                .query((row, number) -> row.getBytes("bytes"))
                .optional()
                .map(bytes -> verified(bytes, digest));
    }

    private static byte[] verified(byte[] bytes, String digest) {
        String actual = digest(bytes);
        if (!actual.equals(digest)) {
            throw new FileDamaged(digest, actual);
        }
        return bytes;
    }

    /** The digest by which bytes are kept: lower-case hexadecimal SHA-256. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
