package org.yizhan.tour.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yizhan.tour.programs.Command;
import org.yizhan.tour.programs.Program;

/// Starts programs of the house as everything does, by the commands that the build put there: each in
/// a JVM of its own.
///
/// @param jdk home of the JDK they run on
/// @param home where the build gathered everything
/// @param data where every program has its folder and its log
public record Launcher(Path jdk, Path home, Path data) {
    Program start(String name, List<String> arguments, Map<String, String> environment) {
        List<String> line = new ArrayList<>();
        line.add(home.resolve(name).toString());
        line.addAll(List.of("--data", data.resolve(name).toString()));
        line.addAll(arguments);
        Command command = new Command(line, environment);
        return Program.start(name, command.in(Map.of("JAVA_HOME", jdk.toString())), log(name));
    }

    /// All that were written.
    public List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file -> file.toString().endsWith(".log")).toList();
        }
    }

    /// Where a program writes its log.
    public Path log(String name) {
        return data.resolve(name + ".log");
    }
}
