package org.yizhan.testkit.versions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;

/// A program's folder as `provisioning/package/deb` makes it, with shorter files of the same names.
/// From one version to the next the house's own jars change, and the record of a start.
public final class SmallVersion {
    private static final int JAVA_BYTES = 2_000_000;
    private static final int JAR_BYTES = 50_000;

    private SmallVersion() {}

    /// Writes a version.
    ///
    /// @param number in its program: it says it when it is started
    /// @param record how many bytes the record of a start has; in truth 87 MB
    public static Path write(Path folder, long number, int record) throws IOException {
        Files.createDirectories(folder.resolve("lib"));
        Files.createDirectories(folder.resolve("runtime/lib/server"));
        Files.createDirectories(folder.resolve("runtime/bin"));
        program(folder.resolve("terminal"), "#!/bin/sh\necho \"version " + number + "\"\n");
        program(folder.resolve("runtime/bin/java"), "#!/bin/sh\n");
        Files.writeString(folder.resolve("java.args"), "-XX:+UseSerialGC\n");
        bytes(folder.resolve("runtime/lib/modules"), 1, JAVA_BYTES);
        bytes(folder.resolve("runtime/lib/server/libjvm.so"), 2, JAR_BYTES);
        bytes(folder.resolve("lib/sqlite-jdbc-3.54.1.0.jar"), 3, JAR_BYTES);
        bytes(folder.resolve("lib/jetty-server-12.1.14.jar"), 4, JAR_BYTES);
        bytes(folder.resolve("lib/kiosk-0.1.0.jar"), 1_000 + number, JAR_BYTES);
        bytes(folder.resolve("lib/web-0.1.0.jar"), 2_000 + number, JAR_BYTES);
        bytes(folder.resolve("terminal.aot"), 3_000 + number, record);
        Files.writeString(folder.resolve("number"), number + "\n");
        return folder;
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void bytes(Path file, long seed, int count) throws IOException {
        byte[] bytes = new byte[count];
        new Random(seed).nextBytes(bytes);
        Files.write(file, bytes);
    }
}
