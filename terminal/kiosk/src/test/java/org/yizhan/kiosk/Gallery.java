package org.yizhan.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import org.yizhan.kiosk.Exhibits.Exhibit;

/// Draws every screen with the invented village's data, in both orientations, for a person to look
/// at: into `target/gallery`, or the folder of the property `gallery`. With a word, only those
/// whose name begins with it; several are parted by commas.
final class Gallery {
    private Gallery() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(System.getProperty("gallery", "target/gallery"));
        String only = arguments.length > 0 ? arguments[0] : "";
        Files.createDirectories(folder);
        for (Exhibit exhibit : Exhibits.all()) {
            if (only.isEmpty()
                    || java.util.Arrays.stream(only.split(","))
                            .anyMatch(exhibit.name()::startsWith)) {
                Path file = folder.resolve(exhibit.name() + ".png");
                Png.write(Show.picture(exhibit.setting(), exhibit.destination()), file);
            }
        }
        Platform.exit();
    }
}
