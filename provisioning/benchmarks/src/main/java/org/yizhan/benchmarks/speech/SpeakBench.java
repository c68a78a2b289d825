package org.yizhan.benchmarks.speech;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.texts.Language;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.speaker.Manner;
import org.yizhan.speech.speaker.Speaker;
import org.yizhan.speech.speaker.SpeechListener;
import org.yizhan.speech.utterances.Pace;
import org.yizhan.speech.utterances.Utterance;
import org.yizhan.speech.voices.VoiceOptions;
import org.yizhan.speech.voices.VoiceSink;
import org.yizhan.speech.voices.Voices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Speaks every line of a file: how soon its sound begins, how fast it is made, and whether the
/// voice marks every character.
@Command(
        name = "speak",
        description = "How soon a line is heard, and the marks of its characters.",
        mixinStandardHelpOptions = true)
public final class SpeakBench implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A sentence a line, UTF-8; the project's own sentences if not said.")
    private @Nullable Path file;

    /// What a voice makes of a line, counted only.
    private static final class Count implements VoiceSink {
        private int marks;
        private long frames;

        @Override
        public void mark(int characterIndex, long frame) {
            marks++;
        }

        @Override
        public boolean sound(short[] samples, int count) {
            frames += count;
            return true;
        }
    }

    @Override
    public Integer call() throws IOException {
        List<Utterance> lines =
                text().lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> Utterance.of(line.strip(), Language.ZH_CN))
                        .toList();
        Voices voices = Voices.select(VoiceOptions.USUAL);
        List<Double> first = firstSounds(voices, lines);
        Count made = new Count();
        long start = System.nanoTime();
        lines.forEach(line -> voices.able(line).getFirst().render(line, made));
        double seconds = (System.nanoTime() - start) / 1e9;
        int characters = lines.stream().mapToInt(line -> line.marked().size()).sum();
        print(voices, first, made, seconds, characters);
        return made.marks == characters ? 0 : 1;
    }

    private String text() throws IOException {
        if (file != null) {
            return Files.readString(file);
        }
        try (InputStream in = SpeakBench.class.getResourceAsStream("sentences.txt")) {
            if (in == null) {
                throw new IOException("No sentences.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Milliseconds from asking to sound, for every line in order, the first on a cold start.
    private static List<Double> firstSounds(Voices voices, List<Utterance> lines) {
        List<Double> milliseconds = new ArrayList<>();
        Stopwatch loudspeaker = new Stopwatch();
        try (Speaker speaker = Speaker.start(voices, new Manner(Pace.NORMAL, 1), loudspeaker)) {
            for (Utterance line : lines) {
                loudspeaker.start();
                speaker.speak(line, SpeechListener.NONE).ended().toCompletableFuture().join();
                milliseconds.add(loudspeaker.milliseconds());
            }
        }
        return milliseconds;
    }

    private static void print(
            Voices voices, List<Double> first, Count made, double seconds, int characters) {
        List<Double> sorted = first.stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        double p95 = sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * 0.95)));
        double factor = seconds / (made.frames / (double) Pcm.RATE);
        line("voices", "%s", String.join(", ", voices.names()));
        line("lines", "%d", first.size());
        line("first sound, cold, ms", "%.1f", first.getFirst());
        line("first sound, median, ms", "%.1f", median);
        line("first sound, p95, ms", "%.1f", p95);
        line("sound made, s", "%.1f", made.frames / (double) Pcm.RATE);
        line("time to make it / its length", "%.4f", factor);
        line("marks", "%d", made.marks);
        line("characters", "%d", characters);
        System.out.printf(
                Locale.ROOT,
                "{\"lines\":%d,\"first_sound_p95_ms\":%.2f,\"real_time_factor\":%.4f,\"marks\":%d,\"characters\":%d}%n",
                first.size(),
                p95,
                factor,
                made.marks,
                characters);
    }

    private static void line(String what, String format, Object value) {
        System.out.printf(Locale.ROOT, "%-30s" + format + "%n", what, value);
    }
}
