package org.yizhan.tour.steps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yizhan.tour.programs.ToolException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// tour.json.
///
/// @param held whether every step did
/// @param tookMs the whole tour
/// @param means by what means each kind of thing was checked
public record Report(boolean held, long tookMs, Map<String, String> means, List<StepResult> steps) {
    private static final Map<String, String> MEANS =
            Map.of(
                    "screen", "pictures of the X display taken by FFmpeg, read by Tesseract",
                    "touch", "pointer events sent to the X display by xdotool",
                    "sound", "what a PulseAudio null sink played, recorded by parec and measured",
                    "pages", "Chromium, which accepts only the certificate that was compared",
                    "cards", "the printed PDF drawn by pdftoppm, then a simulated photograph",
                    "power cut", "SIGKILL");

    /// The steps as they were.
    public static Report of(Steps steps) {
        return new Report(steps.allHeld(), steps.tookMs(), MEANS, steps.results());
    }

    public void save(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(
                    file,
                    JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsBytes(this));
        } catch (IOException e) {
            throw new ToolException("The report could not be kept: " + file, e);
        }
    }
}
