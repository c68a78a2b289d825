package org.yizhan.kiosk.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.scan.camera.CameraSource;

/// A camera that was pulled out, before anybody needs it and while somebody does.
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class EyesCheckTest {
    @TempDir Path folder;

    @Test
    void aCameraThatIsNotThereIsBrokenWhetherItIsInUseOrNot() {
        String device = folder.resolve("video0").toString();
        ScanEyes eyes = new ScanEyes(() -> new CameraSource(device), List.of());
        EyesCheck check = new EyesCheck(eyes, device);
        assertEquals("scan.check.missing", check.run().what().key());
        Waiting watcher = new Waiting();
        eyes.watch(watcher);
        watcher.told.join();
        assertEquals("scan.check.missing", check.run().what().key());
        assertEquals(Severity.BROKEN, check.run().severity());
        eyes.shut();
    }

    @Test
    void aCameraThatSomebodyLooksThroughIsNotOpenedASecondTime() throws IOException {
        Path picture = folder.resolve("wall.png");
        ImageIO.write(
                new BufferedImage(1280, 720, BufferedImage.TYPE_BYTE_GRAY),
                "png",
                picture.toFile());
        ScanEyes eyes = new ScanEyes(() -> new CameraSource(picture.toString()), List.of());
        EyesCheck check = new EyesCheck(eyes, picture.toString());
        assertEquals("scan.check.black", check.run().what().key());
        Waiting watcher = new Waiting();
        eyes.watch(watcher);
        watcher.seen.join();
        assertEquals("scan.check.good", check.run().what().key());
        eyes.shut();
    }

    private static final class Waiting implements Eyes.Watcher {
        private final CompletableFuture<Boolean> told = new CompletableFuture<>();
        private final CompletableFuture<Boolean> seen = new CompletableFuture<>();

        @Override
        public void read(Eyes.Held held) {}

        @Override
        public void glimpse(Eyes.Glimpse glimpse) {
            seen.complete(true);
        }

        @Override
        public void hint(Optional<Sentence> hint) {}

        @Override
        public void camera(boolean works) {
            if (!works) {
                told.complete(works);
            }
        }
    }
}
