package org.yizhan.content.packs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.study.PackRelease;
import org.yizhan.domain.study.Publisher;
import org.yizhan.ledger.Ledger;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A program of its own that installs a pack and stops before one of its steps, to be killed there:
/// `InstallingProgram FOLDER ZIP STEP`.
final class InstallingProgram {
    private InstallingProgram() {}

    static Process start(Path folder, Path zip, int step) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        InstallingProgram.class.getName(),
                        folder.toString(),
                        zip.toString(),
                        String.valueOf(step),
                        HexFormat.of().formatHex(TestPack.COUNTY.getPublic().getEncoded()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// What tests are started with does not always name the jars themselves.
    private static String classPath() {
        return Stream.concat(
                        Stream.of(System.getProperty("java.class.path")),
                        Stream.of(
                                        InstallingProgram.class,
                                        Packs.class,
                                        PackRelease.class,
                                        Ledger.class,
                                        Parser.class,
                                        JsonMapper.class,
                                        JacksonException.class,
                                        JsonInclude.class,
                                        LoggerFactory.class)
                                .map(InstallingProgram::source))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String source(Class<?> type) {
        return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation() + ""))
                .toString();
    }

    /// Knows whom the county believes without the ledger, which the test holds.
    public static void main(String[] arguments) {
        Path shelf = Path.of(arguments[0]).resolve("packs");
        Publisher.Right right = new Publisher.Right(arguments[3], Set.of(), Optional.empty());
        Publishers county = _ -> LedgerPublishers.key(right);
        Admission admission = new Admission(county, TestPack.CLOCK, PackLimits.standard());
        new Packs(shelf, new Stopping(Integer.parseInt(arguments[2])), admission)
                .install(Path.of(arguments[1]));
    }

    private static final class Stopping implements Disk {
        private final Disk real = new LocalDisk();
        private final int last;
        private int steps;

        Stopping(int last) {
            this.last = last;
        }

        private void step() {
            if (steps++ == last) {
                System.out.println("at step " + last);
                System.out.flush();
                try {
                    Thread.currentThread().join(); // until it is killed
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        @Override
        public void write(Path file, InputStream bytes) throws IOException {
            step();
            real.write(file, bytes);
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            step();
            real.rename(from, to);
        }

        @Override
        public void remove(Path folder) throws IOException {
            step();
            real.remove(folder);
        }

        @Override
        public long free(Path folder) throws IOException {
            return real.free(folder);
        }
    }
}
