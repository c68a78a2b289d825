package org.yizhan.web.voices;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.yizhan.ledger.keys.NodeCertificate;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.sound.SoundFiles;

/// Recordings in one file: a zip whose `clips.tsv` says, a line each, the text, the file that says
/// it, and the file's SHA-256; signed by the node that made it, whose certificate lies beside it.
/// Whoever takes it in types the first eight characters of that certificate's fingerprint, as the
/// maker's own page shows them. The same file serves as the operator's voice pack (`speech.pack`).
final class VoicePack {
    /// The largest file that is taken.
    static final int MOST_BYTES = 24 * 1024 * 1024;

    private static final String LIST = "clips.tsv";
    private static final String SIGNATURE = "signature";
    private static final String CERTIFICATE = "certificate.der";
    private static final int MOST_FILES = 2_000;
    private static final int MOST_UNPACKED = 2 * MOST_BYTES;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_SECONDS = 60;
    private static final int CODE = 8;

    /// The earliest day a zip can name: the day of making is nobody's business.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private VoicePack() {}

    /// @param sound an Opus file
    record Part(String text, byte[] sound) {
        int seconds() throws IOException {
            return Math.max(1, SoundFiles.read(sound).length / Pcm.RATE);
        }
    }

    /// What a file came to.
    sealed interface Opened {
        record Parts(List<Part> parts) implements Opened {
            public Parts {
                parts = List.copyOf(parts);
            }
        }

        /// @param why a text key
        record Refused(String why) implements Opened {}
    }

    /// What people compare, such as `3FA1 9C07`.
    static String code(NodeCertificate certificate) {
        String digits = digits(certificate.fingerprint());
        return digits.substring(0, CODE / 2) + " " + digits.substring(CODE / 2, CODE);
    }

    private static String digits(String typed) {
        return typed.replaceAll("[^0-9A-Fa-f]", "").toUpperCase(java.util.Locale.ROOT);
    }

    static byte[] build(List<Part> parts, NodeCertificate certificate) {
        StringBuilder list = new StringBuilder();
        Map<String, byte[]> files = new java.util.LinkedHashMap<>();
        for (Part part : parts) {
            String file = "%04d.opus".formatted(files.size());
            files.put(file, part.sound());
            list.append(part.text()).append('\t').append(file).append('\t');
            list.append(sha256(part.sound())).append('\n');
        }
        byte[] listed = list.toString().getBytes(StandardCharsets.UTF_8);
        files.put(LIST, listed);
        files.put(SIGNATURE, certificate.sign(listed));
        files.put(CERTIFICATE, certificate.encoded());
        return zip(files);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                out.putNextEntry(entry);
                out.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory takes everything
        }
        return bytes.toByteArray();
    }

    /// @param code as it was typed
    static Opened open(byte[] zip, String code) {
        try {
            Map<String, byte[]> files = unzip(zip);
            byte[] listed = files.getOrDefault(LIST, new byte[0]);
            byte[] certificate = files.getOrDefault(CERTIFICATE, new byte[0]);
            byte[] signature = files.getOrDefault(SIGNATURE, new byte[0]);
            if (listed.length == 0 || certificate.length == 0) {
                return new Opened.Refused("voices.wrong.noPack");
            }
            if (!NodeCertificate.signed(certificate, listed, signature)) {
                return new Opened.Refused("voices.wrong.altered");
            }
            String fingerprint = digits(NodeCertificate.fingerprint(certificate));
            if (digits(code).length() != CODE || !fingerprint.startsWith(digits(code))) {
                return new Opened.Refused("voices.wrong.code");
            }
            return parts(new String(listed, StandardCharsets.UTF_8), files);
        } catch (TooBig e) {
            return new Opened.Refused("voices.wrong.tooBig");
        } catch (IOException | IllegalArgumentException e) {
            return new Opened.Refused("voices.wrong.noPack");
        }
    }

    private static Opened parts(String list, Map<String, byte[]> files) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (String line : list.lines().toList()) {
            String[] words = line.split("\t", -1);
            byte[] sound =
                    words.length < 3 ? new byte[0] : files.getOrDefault(words[1], new byte[0]);
            if (words.length < 3 || !sha256(sound).equals(words[2])) {
                return new Opened.Refused("voices.wrong.altered");
            }
            Part part = new Part(words[0], sound);
            if (part.text().isBlank()
                    || part.text().length() > LONGEST_TEXT
                    || part.seconds() > LONGEST_SECONDS) {
                return new Opened.Refused("voices.wrong.noPack");
            }
            parts.add(part);
        }
        return new Opened.Parts(parts);
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        int left = MOST_UNPACKED;
        try (ZipInputStream in =
                new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readNBytes(left + 1);
                left -= bytes.length;
                files.put(entry.getName(), bytes);
                if (left < 0 || files.size() > MOST_FILES) {
                    throw new TooBig();
                }
            }
        }
        return files;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static final class TooBig extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
