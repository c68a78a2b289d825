package org.yizhan.benchmarks.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.yizhan.scan.Luminance;

/// Photographs with what is in them: `7.txt` beside `7.png` says the text; a picture without one holds
/// no code.
final class Samples {
    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "gif", "bmp");

    private Samples() {}

    /// @param truth the text of the code; empty where there is no code
    record Sample(Path file, Luminance image, Optional<String> truth) {
        boolean isTruth(String text) {
            return truth.map(known -> plain(known).equals(plain(text))).orElse(false);
        }

        /// Editors end a file with a new line, and some of the texts were typed on Windows.
        private static String plain(String text) {
            return text.replace("\r\n", "\n").strip();
        }
    }

    /// All pictures of a folder and the folders in it, by name.
    static List<Sample> in(Path folder) throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Samples::isPicture).sorted().toList()) {
                Path text = file.resolveSibling(stem(file) + ".txt");
                Optional<String> truth =
                        Files.exists(text) ? Optional.of(Files.readString(text)) : Optional.empty();
                BufferedImage image = ImageIO.read(file.toFile());
                if (image == null) {
                    throw new IOException("Not a picture: " + file);
                }
                samples.add(new Sample(file, Luminance.of(image), truth));
            }
        }
        return samples;
    }

    private static boolean isPicture(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
