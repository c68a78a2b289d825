package org.yizhan.scan.camera;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yizhan.scan.Frame;
import org.yizhan.scan.Luminance;
import org.yizhan.scan.Preview;
import org.yizhan.scan.SourceState;

/// A folder as a camera: it sees the newest picture in it, and a grey wall while there is none. Put a
/// picture there under another name and rename it, so that no half of it is seen.
final class FolderFeed implements Feed {
    private static final Set<String> ENDINGS =
            Set.of("bmp", "gif", "jpeg", "jpg", "pgm", "png", "ppm", "tif", "tiff", "webp");

    private final Path folder;
    private Optional<Shown> shown = Optional.empty();
    private Frame frame = wall();

    /// A picture as it lay there.
    private record Shown(Path path, FileTime modified, long size) {}

    FolderFeed(Path folder) {
        this.folder = folder;
    }

    @Override
    public Frame next() {
        Pace.sleep(Pace.STILL);
        Optional<Shown> newest = newest();
        if (!newest.equals(shown)) {
            frame = newest.map(FolderFeed::read).orElseGet(FolderFeed::wall);
            shown = newest;
        }
        return new Frame(frame.luminance(), frame.mirror(), System.nanoTime());
    }

    private static Frame read(Shown picture) {
        try (FfmpegFeed feed = FfmpegFeed.open(picture.path().toString())) {
            return feed.next();
        }
    }

    private Optional<Shown> newest() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(FolderFeed::isPicture)
                    .map(FolderFeed::look)
                    .flatMap(Optional::stream)
                    .max(Comparator.comparing(Shown::modified).thenComparing(Shown::path));
        } catch (IOException e) {
            throw new CameraException(SourceState.MISSING, "Cannot list " + folder, e);
        }
    }

    private static boolean isPicture(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /// Empty if it was taken away meanwhile.
    private static Optional<Shown> look(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Shown(file, attributes.lastModifiedTime(), attributes.size()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Frame wall() {
        byte[] gray = new byte[640 * 480];
        Arrays.fill(gray, (byte) 128);
        int[] preview = new int[320 * 240];
        Arrays.fill(preview, 0xff808080);
        return new Frame(new Luminance(640, 480, gray), new Preview(320, 240, preview), 0);
    }

    @Override
    public void close() {
        // Pictures are closed as soon as they are read.
    }
}
