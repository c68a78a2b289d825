package org.yizhan.benchmarks.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.hub.HubProgram;

/// The hub's program, running by itself as it would in a county.
///
/// @param port where terminals reach it
record HubProcess(Process process, int port) implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("https://127\\.0\\.0\\.1:(\\d+)/");
    private static final long KILOBYTES_A_MEGABYTE = 1024;

    /// Returns once it listens.
    ///
    /// @param environment besides this program's own
    static HubProcess start(Path folder, Map<String, String> environment) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djdk.tls.server.enableSessionTicketExtension=false",
                        "-Dfile.encoding=UTF-8",
                        "-Dyizhan.log=WARN",
                        "-Dlogback.configurationFile="
                                + System.getProperty("logback.configurationFile", ""),
                        "-Dyizhan.home=" + System.getProperty("yizhan.home", ""),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HubProgram.class.getName(),
                        "--data",
                        folder.toString(),
                        "--port",
                        "0");
        builder.environment().putAll(environment);
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new HubProcess(process, port(process));
    }

    private static int port(Process process) throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                Thread.ofVirtual().start(() -> out.lines().forEach(_ -> {}));
                return Integer.parseInt(address.group(1));
            }
        }
        throw new IOException("The hub did not start");
    }

    /// The most memory it ever had resident.
    long peakMegabytes() throws IOException {
        List<String> status = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"));
        return status.stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / KILOBYTES_A_MEGABYTE;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(); // who comes next needs its folder
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
