package org.yizhan.tour.steps;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.tour.display.Pictures;
import org.yizhan.tour.sound.Wav;

/// What a step writes down while it goes.
public final class Notes {
    private final Path folder;
    private final String prefix;
    private final List<Check> checks = new ArrayList<>();
    private final Map<String, Long> times = new LinkedHashMap<>();
    private final List<String> files = new ArrayList<>();

    Notes(Path folder, String prefix) {
        this.folder = folder;
        this.prefix = prefix;
    }

    /// Writes down whether something held; the step goes on either way.
    ///
    /// @param seen what was found
    /// @return whether it held
    public boolean check(String what, boolean held, Object seen) {
        checks.add(new Check(what, held, String.valueOf(seen)));
        return held;
    }

    /// Writes down something without which the step cannot go on.
    ///
    /// @throws StepEnded if it did not hold
    public void need(String what, boolean held, Object seen) {
        if (!check(what, held, seen)) {
            throw new StepEnded(what);
        }
    }

    /// Writes down how long something took, in milliseconds.
    public void time(String what, long milliseconds) {
        times.put(what, milliseconds);
    }

    public void picture(String name, BufferedImage picture) {
        Pictures.save(picture, file(name, ".png"));
    }

    public void sound(String name, Wav wav) {
        wav.save(file(name, ".wav"));
    }

    /// A new file of this step, for the caller to write; numbered where the name was used before.
    ///
    /// @param ending such as `.png`
    public Path file(String name, String ending) {
        String full = prefix + "-" + name + ending;
        for (int i = 2; files.contains(full); i++) {
            full = prefix + "-" + name + "-" + i + ending;
        }
        files.add(full);
        return folder.resolve(full);
    }

    List<Check> checks() {
        return checks;
    }

    Map<String, Long> times() {
        return times;
    }

    List<String> files() {
        return files;
    }

    /// A step that could not go on.
    static final class StepEnded extends RuntimeException {
        private static final long serialVersionUID = 1;

        StepEnded(String what) {
            super(what);
        }
    }
}
