package org.yizhan.content.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.yizhan.content.clips.FileStream;
import org.yizhan.content.markdown.LessonResult;
import org.yizhan.domain.study.Lesson;

/// A version of a pack that stays readable until it is closed, whatever is installed meanwhile.
public final class OpenPack implements AutoCloseable {
    private final PackShelf shelf;
    private final Manifest manifest;
    private final Path folder;
    private final AtomicBoolean closed = new AtomicBoolean();

    OpenPack(PackShelf shelf, Manifest manifest) {
        this.shelf = shelf;
        this.manifest = manifest;
        folder = shelf.path(manifest.edition().pack(), manifest.edition().version());
        shelf.take(folder);
    }

    public Manifest manifest() {
        return manifest;
    }

    /// The lessons that can be read, by their files' names; one that the disk has damaged is left
    /// out, the others are there.
    public List<Lesson> lessons() {
        return manifest.lessons().stream().flatMap(file -> lesson(file).stream()).toList();
    }

    /// A file's bytes, exactly as they were signed.
    ///
    /// @return empty if the pack has no such file, or the disk has damaged it
    public Optional<byte[]> read(String path) {
        return manifest.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .flatMap(this::read);
    }

    /// A long file, read here and there; its bytes are proved before. Closing it closes the pack.
    ///
    /// @return empty if the pack has no such file, or the disk has damaged it
    public Optional<InputStream> stream(String path) {
        return manifest.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .flatMap(this::stream);
    }

    private Optional<InputStream> stream(PackedFile file) {
        Path path = folder.resolve(file.path());
        try (CheckedStream in = new CheckedStream(Files.newInputStream(path), file)) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.isAsPromised()
                    ? Optional.of(new FileStream(path, this::close))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            shelf.giveBack(folder);
        }
    }

    /// All of it in one zip, as its publisher signed it.
    ///
    /// @return empty if the disk has damaged a file
    Optional<byte[]> whole() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (PackedFile file : manifest.files()) {
            Optional<byte[]> bytes = read(file);
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            files.put(file.path(), bytes.get());
        }
        byte[] list = Files.readAllBytes(folder.resolve(Manifest.NAME));
        byte[] signature = Files.readAllBytes(folder.resolve(Manifest.SIGNATURE_NAME));
        return Optional.of(PackBuilder.zip(list, signature, files));
    }

    private Optional<byte[]> read(PackedFile file) {
        try (CheckedStream in =
                new CheckedStream(Files.newInputStream(folder.resolve(file.path())), file)) {
            byte[] bytes = in.readAllBytes();
            return in.isAsPromised() ? Optional.of(bytes) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> quiz(PackedFile lesson) {
        return read(LessonFiles.quizOf(lesson.path()));
    }

    private Optional<Lesson> lesson(PackedFile file) {
        return read(file)
                .map(bytes -> LessonFiles.read(file.path(), bytes, quiz(file)))
                .flatMap(result ->
                        result instanceof LessonResult.Read(Lesson lesson)
                                ? Optional.of(lesson)
                                : Optional.empty());
    }
}
