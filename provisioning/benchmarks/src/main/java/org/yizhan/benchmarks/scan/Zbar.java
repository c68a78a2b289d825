package org.yizhan.benchmarks.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yizhan.benchmarks.scan.Samples.Sample;

/// The peer from Debian's `zbar-tools`, QR codes only.
final class Zbar {
    private Zbar() {}

    /// @throws IOException if it is not installed
    static List<String> read(Sample sample) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                "zbarimg",
                                "--quiet",
                                "--raw",
                                "-Sdisable",
                                "-Sqrcode.enable",
                                sample.file().toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String texts;
        try (var output = process.getInputStream()) {
            texts = new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
        process.waitFor();
        return texts.isBlank() ? List.of() : List.of(texts);
    }
}
