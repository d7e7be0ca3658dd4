package cz.tripartita.gateway.rest.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A package of Office Open XML, whose list of content says what it is. Documents with macros name another content, so
 * they are none of the types here.
 */
final class OpenXmlPackage {

    private static final String LIST_OF_CONTENT = "[Content_Types].xml";
    private static final String DOCUMENT = "wordprocessingml.document.main+xml\"";
    private static final String WORKBOOK = "spreadsheetml.sheet.main+xml\"";

    /** A package that unfolds to more than this is not looked through. */
    private static final int LARGEST_UNFOLDED = 200_000_000;

    private static final int LARGEST_LIST = 1_000_000;
    private static final int CHUNK = 65_536;

    private OpenXmlPackage() {}

    static Optional<FileType> typeOf(byte[] bytes) {
        String list = listOfContent(bytes);
        if (list == null) {
            return Optional.empty();
        }
        boolean document = list.contains(DOCUMENT);
        boolean workbook = list.contains(WORKBOOK);
        if (document == workbook) {
            return Optional.empty();
        }
        return Optional.of(document ? FileType.DOCX : FileType.XLSX);
    }

    private static @Nullable String listOfContent(byte[] bytes) {
        int unfolded = 0;
        byte[] chunk = new byte[CHUNK];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(LIST_OF_CONTENT)) {
                    return new String(zip.readNBytes(LARGEST_LIST), StandardCharsets.UTF_8);
                }
                for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
                    unfolded += read;
                    if (unfolded > LARGEST_UNFOLDED) {
                        return null;
                    }
                }
            }
            return null;
        } catch (IOException | IllegalArgumentException notAPackage) {
            return null;
        }
    }
}
