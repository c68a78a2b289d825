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
import org.yizhan.testkit.photograph.Lens;
import org.yizhan.testkit.photograph.Light;
import org.yizhan.testkit.photograph.Photograph;
import org.yizhan.testkit.photograph.Pose;

/// Simulated photographs of cards as hands hold them, and the folder that is the camera.
final class HeldCards {
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
        Pose pose = Pose.held(random.nextDouble(150, 300), 15, random);
        BufferedImage picture =
                new Photograph(Prints.card(digits), pose, Lens.HD, Light.ROOM).take(number);
        ImageIO.write(picture, "png", album.resolve(number + ".png").toFile());
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
