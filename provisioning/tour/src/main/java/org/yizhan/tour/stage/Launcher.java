package org.yizhan.tour.stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yizhan.tour.programs.Command;
import org.yizhan.tour.programs.Program;

/// Starts programs of the house as `provisioning/try` does: each in a JVM of its own, from what was
/// built.
///
/// @param java the command
/// @param home where the build gathered everything
/// @param data where every program has its folder and its log
public record Launcher(Path java, Path home, Path data) {
    Program start(
            String name,
            String program,
            int megabytes,
            List<String> arguments,
            Map<String, String> environment) {
        List<String> line = new ArrayList<>();
        line.add(java.toString());
        line.add("@" + home.resolve("java.args"));
        line.add("-Xmx" + megabytes + "m");
        line.add("--enable-native-access=javafx.graphics,ALL-UNNAMED");
        line.addAll(List.of("--module-path", home.resolve("fx").toString()));
        line.addAll(List.of("--add-modules", "javafx.controls"));
        line.add("-Dlogback.configurationFile=" + home.resolve("logback.xml"));
        line.addAll(List.of("-cp", home.resolve("lib") + "/*", program));
        line.addAll(List.of("--data", data.resolve(name).toString()));
        line.addAll(arguments);
        return Program.start(name, new Command(line, environment), log(name));
    }

    /// Where a program writes its log.
    public Path log(String name) {
        return data.resolve(name + ".log");
    }
}
