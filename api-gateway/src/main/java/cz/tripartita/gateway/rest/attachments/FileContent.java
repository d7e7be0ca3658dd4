package cz.tripartita.gateway.rest.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells the type of a file by its content alone, never by its name. Apache Tika knows most of them; of the packages of
 * Office Open XML it only knows that they are packages, so {@link OpenXmlPackage} looks into those.
 */
final class FileContent {

    private static final MimeTypes BY_CONTENT = MimeTypes.getDefaultMimeTypes();
    private static final String ZIP = "application/zip";
    private static final String OPEN_XML = "application/x-tika-ooxml";

    private FileContent() {}

    /** The type, where it is one that may be attached. */
    static Optional<FileType> typeOf(byte[] bytes) {
        String mediaType = mediaTypeOf(bytes);
        if (mediaType.equals(ZIP) || mediaType.equals(OPEN_XML)) {
            return OpenXmlPackage.typeOf(bytes);
        }
        return FileType.of(mediaType).filter(type -> type != FileType.TEXT || isUtf8(bytes));
    }

    /** What Tika says of the bytes, such as {@code application/pdf}. */
    static String mediaTypeOf(byte[] bytes) {
        try {
            return BY_CONTENT
                    .detect(new ByteArrayInputStream(bytes), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .limit()
                    > 0;
        } catch (CharacterCodingException otherText) {
            return false;
        }
    }
}
