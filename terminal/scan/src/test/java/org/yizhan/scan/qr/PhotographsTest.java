package org.yizhan.scan.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.yizhan.scan.Luminance;

/// Real photographs, which are not part of the project: a folder beside it, or wherever the property
/// `yizhan.pictures` says.
class PhotographsTest {
    private final QrDecoder decoder = new QrDecoder();
    private final List<String> wrong = new ArrayList<>();
    private int decoded;

    @Test
    void nineOfTenPhotographsAreReadAndNoneWrongly() throws IOException {
        List<Path> pictures = pictures();
        for (Path picture : pictures) {
            look(picture);
        }
        assertEquals(List.of(), wrong);
        long withCode = pictures.stream().filter(p -> Files.exists(text(p))).count();
        assertTrue(decoded >= withCode * 0.92, decoded + " of " + withCode);
    }

    private void look(Path picture) throws IOException {
        List<DecodedQr> codes = decoder.decode(Luminance.of(ImageIO.read(picture.toFile())));
        if (codes.isEmpty()) {
            return;
        }
        boolean right =
                Files.exists(text(picture))
                        && codes.getFirst()
                                .text()
                                .strip()
                                .equals(Files.readString(text(picture)).strip());
        if (right) {
            decoded++;
        } else {
            wrong.add(picture.getFileName().toString());
        }
    }

    private static Path text(Path picture) {
        return Path.of(picture.toString().replaceAll("\\.\\w+$", ".txt"));
    }

    private static List<Path> pictures() throws IOException {
        Path folder = Path.of(System.getProperty("yizhan.pictures", "../../../shared/qr-pictures"));
        assumeTrue(Files.isDirectory(folder), "the photographs are not here");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(png|jpg|jpeg|gif)"))
                    .sorted()
                    .toList();
        }
    }
}
