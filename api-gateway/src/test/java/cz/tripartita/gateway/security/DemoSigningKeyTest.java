package cz.tripartita.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoSigningKeyTest {

    @TempDir
    private Path folder;

    @Test
    void isGeneratedOnceAndReadableByItsOwnerAlone() throws IOException {
        Path data = folder.resolve("data");

        assertThat(DemoSigningKey.in(data)).isEqualTo(DemoSigningKey.in(data));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file(data))))
                .isEqualTo("rw-------");
    }

    @Test
    void isAnotherOneInAnotherFolder() {
        assertThat(DemoSigningKey.in(folder.resolve("a"))).isNotEqualTo(DemoSigningKey.in(folder.resolve("b")));
    }

    @Test
    void isNotGuessedWhereItsFileIsBroken() throws IOException {
        DemoSigningKey.in(folder);
        Files.writeString(file(folder), "nonsense");

        assertThatThrownBy(() -> DemoSigningKey.in(folder)).hasMessageContaining("delete it");
    }

    private static Path file(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }
}
