package org.yizhan.tour.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.yizhan.tour.display.Pictures;
import org.yizhan.tour.programs.ToolException;

/// The terminal's camera for the tour: it sees the newest picture in a folder, and nobody while
/// there is none.
public final class CameraFolder {
    private final Path folder;
    private int shown;

    private CameraFolder(Path folder) {
        this.folder = folder;
    }

    public static CameraFolder in(Path folder) {
        try {
            return new CameraFolder(Files.createDirectories(folder));
        } catch (IOException e) {
            throw new ToolException("No folder for the camera", e);
        }
    }

    public Path path() {
        return folder;
    }

    /// Someone stands before the camera.
    public void show(BufferedImage photograph) {
        byte[] png = Pictures.png(photograph);
        clear();
        put(png);
    }

    /// The same, encoded before: the moment it returns the picture is there.
    public void put(byte[] png) {
        shown++;
        Path whole = folder.resolve("%04d.png".formatted(shown));
        try {
            Path part = Files.write(folder.resolve("%04d.part".formatted(shown)), png);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ToolException("The camera's picture could not be put there", e);
        }
    }

    /// Nobody stands before the camera.
    public void clear() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new ToolException("The camera's folder could not be emptied", e);
        }
    }
}
