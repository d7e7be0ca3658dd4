package cz.tripartita.gateway.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The passwords of the embedded server's roles: drawn at the first start and kept in files that only the owner of the data
 * folder can read.
 */
record Secrets(Path folder, String superuser, String owner, String application) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Secrets in(Path home) {
        try {
            Path folder = home.resolve("postgres-passwords");
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            return new Secrets(folder, kept(folder, "superuser"), kept(folder, "owner"), kept(folder, "application"));
        } catch (IOException e) {
            throw new UncheckedIOException("the passwords of the embedded server cannot be kept in " + home, e);
        }
    }

    Path superuserPasswordFile() {
        return folder.resolve("superuser");
    }

    private static String kept(Path folder, String role) throws IOException {
        Path file = folder.resolve(role);
        if (!Files.exists(file)) {
            byte[] password = new byte[24];
            RANDOM.nextBytes(password);
            Path draft = folder.resolve(role + ".draft");
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, HexFormat.of().formatHex(password));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    @Override
    public String toString() {
        return "passwords in " + folder;
    }
}
