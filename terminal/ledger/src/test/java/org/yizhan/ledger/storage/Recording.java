package org.yizhan.ledger.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a program did to the files of a folder and what it said meanwhile, in order, as `strace -f
/// -y -xx` saw it.
final class Recording {
    /// One thing that happened.
    sealed interface Step {
        /// Bytes went to a file; they are not on the disk for certain before its next [Sync].
        record Write(String file, long offset, byte[] bytes) implements Step {}

        record Cut(String file, long length) implements Step {}

        record Sync(String file) implements Step {}

        record Remove(String file) implements Step {}

        /// A line on the program's standard output: a success that a person saw.
        record Said(String line) implements Step {}
    }

    private static final String TEXT = "\"((?:\\\\x[0-9a-f]{2})*)\"";
    private static final Pattern WRITE =
            Pattern.compile("pwrite64\\(\\d+<([^>]*)>, " + TEXT + ", \\d+, (\\d+)");
    private static final Pattern SAID = Pattern.compile("write\\(1<[^>]*>, " + TEXT);
    private static final Pattern SYNC = Pattern.compile("(?:fsync|fdatasync)\\(\\d+<([^>]*)>");
    private static final Pattern CUT = Pattern.compile("ftruncate\\(\\d+<([^>]*)>, (\\d+)");
    private static final Pattern REMOVE = Pattern.compile("unlink(?:at\\([^,]*, |\\()" + TEXT);

    private Recording() {}

    /// @param folder whose files count
    static List<Step> read(Path trace, Path folder) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (String line : Files.readAllLines(trace)) {
            step(line, folder).ifPresent(steps::add);
        }
        return steps;
    }

    private static Optional<Step> step(String line, Path folder) {
        Matcher write = WRITE.matcher(line);
        if (write.find()) {
            long offset = Long.parseLong(write.group(3));
            return name(write.group(1), folder)
                    .map(file -> new Step.Write(file, offset, bytes(write.group(2))));
        }
        Matcher said = SAID.matcher(line);
        if (said.find()) {
            return Optional.of(new Step.Said(text(said.group(1)).strip()));
        }
        Matcher sync = SYNC.matcher(line);
        if (sync.find()) {
            return name(sync.group(1), folder).map(Step.Sync::new);
        }
        Matcher cut = CUT.matcher(line);
        if (cut.find()) {
            long length = Long.parseLong(cut.group(2));
            return name(cut.group(1), folder).map(file -> new Step.Cut(file, length));
        }
        Matcher remove = REMOVE.matcher(line);
        return remove.find()
                ? name(remove.group(1), folder).map(Step.Remove::new)
                : Optional.empty();
    }

    private static Optional<String> name(String path, Path folder) {
        String plain = path.startsWith("\\x") ? text(path) : path;
        return plain.startsWith(folder + "/")
                ? Optional.of(plain.substring(folder.toString().length() + 1))
                : Optional.empty();
    }

    private static String text(String hex) {
        return new String(bytes(hex), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String hex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(hex.length() / 4);
        for (int at = 0; at < hex.length(); at += 4) {
            bytes.write(Integer.parseInt(hex, at + 2, at + 4, 16));
        }
        return bytes.toByteArray();
    }
}
