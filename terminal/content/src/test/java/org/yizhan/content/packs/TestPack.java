package org.yizhan.content.packs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs for tests, right ones and every kind of wrong one.
public final class TestPack {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneOffset.UTC);
    public static final KeyPair COUNTY = newKey();
    public static final KeyPair STATION = newKey();
    static final KeyPair STRANGER = newKey();
    public static final Publishers PUBLISHERS =
            name ->
                    switch (name) {
                        case "county" -> Optional.of(COUNTY.getPublic());
                        case "station" -> Optional.of(STATION.getPublic());
                        default -> Optional.empty();
                    };
    private static final String PICTURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 4\">"
                    + "<circle cx=\"4\" cy=\"2\" r=\"1\" fill=\"#FBECC8\"/></svg>";

    private TestPack() {}

    static KeyPair newKey() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Edition edition(int version) {
        return edition("winter", version, "county");
    }

    public static Edition edition(String pack, int version, String publisher) {
        return new Edition(
                pack,
                version,
                publisher,
                "zh_CN",
                new Edition.Validity(TODAY.minusDays(10), Optional.of(TODAY.plusDays(100))));
    }

    public static Map<String, byte[]> files(String firstSentence) {
        return new TreeMap<>(
                Map.of(
                        "lessons/stove.md",
                        lesson("冬天用炉子", "2026-11-01", firstSentence),
                        "pictures/stove.svg",
                        PICTURE.getBytes(StandardCharsets.UTF_8)));
    }

    public static byte[] lesson(String title, String checked, String firstSentence) {
        return """
        ---
        title: %s
        topic: safety
        publisher: 清河县应急局
        checked: %s
        ---
        ![炉子](pictures/stove.svg)

        %s睡前看一眼炉子。
        """
                .formatted(title, checked, firstSentence)
                .getBytes(StandardCharsets.UTF_8);
    }

    public static Path write(Path folder, Edition edition, Map<String, byte[]> files) {
        KeyPair key = edition.publisher().equals("station") ? STATION : COUNTY;
        return save(folder, PackBuilder.build(edition, files, key.getPrivate()));
    }

    static Path save(Path folder, byte[] zip) {
        try {
            return Files.write(Files.createTempFile(folder, "pack", ".zip"), zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A zip whose manifest is signed as it should be, but promises and holds what the test says.
    static Path signed(Path folder, List<PackedFile> promised, Map<String, byte[]> held) {
        return signed(folder, new Manifest(edition(1), promised).encode(), held);
    }

    static Path signed(Path folder, byte[] manifest, Map<String, byte[]> held) {
        Map<String, byte[]> entries = new TreeMap<>(held);
        entries.put(Manifest.NAME, manifest);
        entries.put(Manifest.SIGNATURE_NAME, Signatures.sign(COUNTY.getPrivate(), manifest));
        return save(folder, zip(entries));
    }

    static List<PackedFile> promise(Map<String, byte[]> files) {
        List<PackedFile> promised = new ArrayList<>();
        files.forEach((path, bytes) -> promised.add(promise(path, bytes)));
        return promised;
    }

    static PackedFile promise(String path, byte[] bytes) {
        String hash = HexFormat.of().formatHex(Signatures.sha256().digest(bytes));
        return new PackedFile(path, bytes.length, hash);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
