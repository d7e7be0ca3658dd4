package cz.tripartita.gateway.rest.attachments;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much an attachment may bring.
 *
 * @param largestFile bytes of one file
 * @param atOnce uploads that are taken at the same time; each is in memory as a whole
 */
@ConfigurationProperties("tripartita.attachments")
record AttachmentLimits(
        @DefaultValue("10MB") DataSize largestFile,
        @DefaultValue("4") int atOnce) {

    /** What a form takes besides its file. */
    private static final DataSize FORM = DataSize.ofKilobytes(64);

    /** Bytes of a whole form with its file. */
    long largestForm() {
        return largestFile.toBytes() + FORM.toBytes();
    }
}
