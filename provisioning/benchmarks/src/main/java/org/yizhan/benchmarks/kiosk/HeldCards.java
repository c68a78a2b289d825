package org.yizhan.benchmarks.kiosk;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.yizhan.scan.qr.QrMatrix;
import org.yizhan.testkit.photograph.Lens;
import org.yizhan.testkit.photograph.Light;
import org.yizhan.testkit.photograph.Photograph;
import org.yizhan.testkit.photograph.Pose;
import org.yizhan.testkit.photograph.Print;

/// Simulated photographs of cards as hands hold them, and the folder that is the camera.
final class HeldCards {
    private static final int MODULE_DOTS = 24;
    private static final double MARGIN_MILLIMETRES = 30 * 4 / 25.0;

    private final Path album;
    private final Path camera;

    HeldCards(Path folder) throws IOException {
        album = Files.createDirectories(folder.resolve("album"));
        camera = Files.createDirectories(folder.resolve("camera"));
    }

    Path camera() {
        return camera;
    }

    /// Photographs a card of 30 mm, 150 to 300 mm away and up to 15 degrees off in every way, with a
    /// plain 720p camera.
    void photograph(int number, String digits, Random random) throws IOException {
        Print print = new Print(raster(QrMatrix.encode(digits)), 30, MARGIN_MILLIMETRES);
        Pose pose = Pose.held(random.nextDouble(150, 300), 15, random);
        BufferedImage picture = new Photograph(print, pose, Lens.HD, Light.ROOM).take(number);
        ImageIO.write(picture, "png", album.resolve(number + ".png").toFile());
    }

    private static BufferedImage raster(QrMatrix code) {
        int size = code.size() * MODULE_DOTS;
        BufferedImage raster = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean dark = code.dark(x / MODULE_DOTS, y / MODULE_DOTS);
                raster.getRaster().setSample(x, y, 0, dark ? 0 : 255);
            }
        }
        return raster;
    }

    /// Somebody steps before the camera.
    void hold(int number) throws IOException {
        Path picture = album.resolve(number + ".png");
        Files.setLastModifiedTime(picture, FileTime.from(Instant.now()));
        Files.move(picture, camera.resolve(number + ".png"), StandardCopyOption.ATOMIC_MOVE);
    }

    /// Nobody stands there.
    void clear() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.list(camera)) {
            all = files.toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
