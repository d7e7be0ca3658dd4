package cz.tripartita.gateway.rest.attachments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileContentTest {

    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

    private static byte[] types(String main) {
        return ("<Types><Override PartName=\"/x\" ContentType=\"" + main + "\"/></Types>").getBytes(UTF_8);
    }

    /** A package with its list of content at the end, as some programs write it. */
    private static byte[] openXml(String main) {
        return zip(zip -> {
            put(zip, "docProps/app.xml", "<x/>".getBytes(UTF_8));
            put(zip, "[Content_Types].xml", types(main));
        });
    }

    private static byte[] openDocument(String type) {
        return zip(zip -> {
            ZipEntry first = new ZipEntry("mimetype");
            byte[] bytes = type.getBytes(ISO_8859_1);
            CRC32 crc = new CRC32();
            crc.update(bytes);
            first.setMethod(ZipEntry.STORED);
            first.setSize(bytes.length);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(bytes);
            zip.closeEntry();
            put(zip, "content.xml", "<x/>".getBytes(UTF_8));
        });
    }

    private interface Filling {
        void into(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Filling filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            filling.into(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    @Test
    void knowsDocumentsAndPictures() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
        byte[] jpeg = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F'};

        assertThat(FileContent.typeOf("%PDF-1.4\n".getBytes(UTF_8))).contains(FileType.PDF);
        assertThat(FileContent.typeOf(png)).contains(FileType.PNG);
        assertThat(FileContent.typeOf(jpeg)).contains(FileType.JPEG);
        assertThat(FileContent.typeOf(openDocument(FileType.ODT.mediaType()))).contains(FileType.ODT);
        assertThat(FileContent.typeOf(openDocument(FileType.ODS.mediaType()))).contains(FileType.ODS);
    }

    @Test
    void looksIntoPackagesOfOpenXml() {
        assertThat(FileContent.typeOf(openXml(OPEN_XML + "wordprocessingml.document.main+xml")))
                .contains(FileType.DOCX);
        assertThat(FileContent.typeOf(openXml(OPEN_XML + "spreadsheetml.sheet.main+xml")))
                .contains(FileType.XLSX);
        assertThat(FileContent.typeOf(openXml(OPEN_XML + "presentationml.presentation.main+xml")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
            })
    void refusesDocumentsWithMacros(String main) {
        assertThat(FileContent.typeOf(openXml(main))).isEmpty();
    }

    @Test
    void takesTextInUtf8Alone() {
        String text = "Příloha č. 1: rozpočet";

        assertThat(FileContent.typeOf(text.getBytes(UTF_8))).contains(FileType.TEXT);
        assertThat(FileContent.typeOf(text.getBytes(Charset.forName("windows-1250"))))
                .isEmpty();
    }

    @Test
    void refusesWhatRunsOrUnpacks() {
        assertThat(FileContent.typeOf("MZ\u0090\0\3\0".getBytes(ISO_8859_1))).isEmpty();
        assertThat(FileContent.typeOf("#!/bin/sh\nrm -r /\n".getBytes(UTF_8))).isEmpty();
        assertThat(FileContent.typeOf("<!DOCTYPE html><html></html>".getBytes(UTF_8)))
                .isEmpty();
        assertThat(FileContent.typeOf("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8)))
                .isEmpty();
        assertThat(FileContent.typeOf(zip(zip -> put(zip, "a.txt", "x".getBytes(UTF_8)))))
                .isEmpty();
        assertThat(FileContent.typeOf(new byte[] {0, 1, 2, 3})).isEmpty();
    }

    /** Unfolds to more than is looked through, with the list of content after it. */
    @Test
    void givesUpOnAPackageThatUnfoldsWithoutEnd() {
        byte[] bomb = zip(zip -> {
            zip.putNextEntry(new ZipEntry("big"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 201; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
            put(zip, "[Content_Types].xml", types(OPEN_XML + "wordprocessingml.document.main+xml"));
        });

        assertThat(FileContent.typeOf(bomb)).isEmpty();
    }
}
