package org.yizhan.ledger.updates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yizhan.ledger.storage.DurableFiles;
import org.yizhan.ledger.storage.StorageException;

/// The versions of the program beside each other, a folder each, named by its number. Two links say
/// which counts: `current` is started, `proven` is the last that was well. Where they differ,
/// `current` is on trial. Each is moved by one rename, and only to a whole folder, so that a power
/// cut leaves a version that starts. Where there is no link, the installed package starts.
///
/// `choose` of the package reads the same files: it starts a version on trial once, and goes back
/// to `proven` if it is asked again before the version said that it is well.
public final class Versions {
    /// So often a version may fail before it is given up: a power cut in its trial is no fault.
    public static final int TRIALS = 3;

    private static final String CURRENT = "current";
    private static final String PROVEN = "proven";
    private static final String TRIED = "tried";
    private static final String FAILED = "failed.";

    private final Path folder;
    private final long packaged;
    private final Milestone milestone;

    Versions(Path folder, long packaged, Milestone milestone) {
        this.folder = folder;
        this.packaged = packaged;
        this.milestone = milestone;
    }

    /// @param folder made if absent
    /// @param packaged the number of the installed package; 0 where it has none
    /// @throws StorageException if the folder cannot be made
    public static Versions in(Path folder, long packaged) {
        DurableFiles.folder(folder);
        return new Versions(folder, packaged, Milestone.NONE);
    }

    /// What is started next.
    public long current() {
        return Math.max(packaged, link(CURRENT));
    }

    /// The highest number that was well here.
    public long proven() {
        return Math.max(packaged, link(PROVEN));
    }

    /// Whether the version that is started has not said yet that it is well.
    public boolean onTrial() {
        return current() > proven();
    }

    private long link(String name) {
        try {
            return Long.parseLong(Files.readSymbolicLink(folder.resolve(name)).toString());
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    /// How often a version was tried and did not do well.
    public int failures(long number) {
        try {
            return Files.readAllLines(folder.resolve(FAILED + number)).size();
        } catch (IOException e) {
            return 0;
        }
    }

    boolean has(long number) {
        return Files.isDirectory(at(number));
    }

    Path at(long number) {
        return folder.resolve(Long.toString(number));
    }

    /// Where a version is put together.
    Path coming(long number) {
        return folder.resolve(number + ".coming");
    }

    /// A version was put together: its name makes it whole.
    void settle(long number) {
        milestone.before("settle");
        DurableFiles.move(coming(number), at(number));
    }

    /// Has a whole version started next, on trial.
    ///
    /// @throws IllegalStateException if it is not here, or not newer than what was well
    public void tryNext(long number) {
        if (!has(number) || number <= proven()) {
            throw new IllegalStateException("Not a version to be tried");
        }
        milestone.before("forget the last trial");
        DurableFiles.delete(folder.resolve(TRIED));
        point(CURRENT, number);
    }

    /// The version on trial is well; from now on it is what one goes back to.
    public void prove() {
        point(PROVEN, current());
        milestone.before("end the trial");
        DurableFiles.delete(folder.resolve(TRIED));
        sweep();
    }

    private void point(String name, long number) {
        Path fresh = folder.resolve(name + ".new");
        try {
            milestone.before("make link " + name);
            Files.deleteIfExists(fresh);
            Files.createSymbolicLink(fresh, Path.of(Long.toString(number)));
            milestone.before("rename link " + name);
            DurableFiles.move(fresh, folder.resolve(name));
        } catch (IOException e) {
            throw new StorageException("Cannot point to a version", e);
        }
    }

    /// Removes what nobody goes back to: every version but those the links name and the one before
    /// the proven, and what was begun.
    void sweep() {
        List<Path> found = numbered();
        long before =
                found.stream()
                        .map(Versions::name)
                        .filter(name -> !name.contains("."))
                        .mapToLong(Long::parseLong)
                        .filter(number -> number < link(PROVEN))
                        .max()
                        .orElse(0);
        Set<String> kept =
                Stream.of(link(CURRENT), link(PROVEN), before)
                        .map(String::valueOf)
                        .collect(Collectors.toSet());
        for (Path path : found) {
            if (!kept.contains(name(path))) {
                remove(path);
            }
        }
    }

    private List<Path> numbered() {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(path -> name(path).matches("\\d{1,18}(\\.(coming|going))?"))
                    .toList();
        } catch (IOException e) {
            throw new StorageException("Cannot list the versions", e);
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    /// First its name goes: no version is ever half there.
    private void remove(Path path) {
        Path going = path;
        if (!name(path).contains(".")) {
            going = folder.resolve(name(path) + ".going");
            milestone.before("rename old version");
            DurableFiles.move(path, going);
        }
        milestone.before("remove old version");
        try {
            Trees.delete(going);
        } catch (IOException e) {
            throw new StorageException("Cannot remove an old version", e);
        }
    }

    void step(String step) {
        milestone.before(step);
    }

    /// How many bytes the disk still has for versions.
    long room() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }
}
