package org.yizhan.speech.voices;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.sound.SoundFiles;
import org.yizhan.speech.utterances.Utterance;

/// A recorded human voice: says a text that can be put together from its clips, longest clips
/// first, and leaves every other text to the next engine.
final class ClipVoice implements Voice {
    private static final int JOIN_MILLISECONDS = 25;
    private static final int PAUSE_MILLISECONDS = 190;
    private static final int QUIET = 250;

    /// A clip within a text: the characters it lights, and whether a pause follows.
    private record Piece(String file, List<Integer> marks, boolean pause) {}

    private final ClipPack pack;
    private final int longest;

    private ClipVoice(ClipPack pack) {
        this.pack = pack;
        this.longest = pack.files().keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /// @throws VoiceException if it is no voice pack
    static ClipVoice open(Path path) {
        try {
            return new ClipVoice(new ClipPack(path));
        } catch (IOException e) {
            throw new VoiceException("No voice pack " + path.getFileName(), e);
        }
    }

    @Override
    public String name() {
        return "clips " + pack.name();
    }

    @Override
    public boolean speaks(Utterance utterance) {
        return pieces(utterance).isPresent();
    }

    private Optional<List<Piece>> pieces(Utterance utterance) {
        String bare = ClipPack.bare(utterance.text());
        List<String> clips = new ArrayList<>();
        if (bare.isEmpty() || !cover(bare, 0, clips, new boolean[bare.length()])) {
            return Optional.empty();
        }
        List<Integer> marked = utterance.marked();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (String clip : clips) {
            int end = at + clip.length();
            boolean pause = end < marked.size() && marked.get(end) > marked.get(end - 1) + 1;
            String file = pack.files().getOrDefault(clip, "");
            pieces.add(new Piece(file, marked.subList(at, end), pause));
            at = end;
        }
        return Optional.of(pieces);
    }

    /// Looks for clips that say the rest of a text, the longest first.
    ///
    /// @param hopeless places from where it is known not to work
    private boolean cover(String bare, int at, List<String> clips, boolean[] hopeless) {
        if (at == bare.length()) {
            return true;
        }
        for (int end = Math.min(bare.length(), at + longest); end > at && !hopeless[at]; end--) {
            String clip = bare.substring(at, end);
            if (pack.files().containsKey(clip)) {
                clips.add(clip);
                if (cover(bare, end, clips, hopeless)) {
                    return true;
                }
                clips.removeLast();
            }
        }
        hopeless[at] = true;
        return false;
    }

    @Override
    public void render(Utterance utterance, VoiceSink sink) {
        long frame = 0;
        List<Piece> pieces = pieces(utterance).orElse(List.of());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            short[] samples = samples(piece);
            tellMarks(piece.marks(), samples, frame, sink);
            frame += samples.length;
            boolean last = i == pieces.size() - 1;
            int gap = last ? 0 : Pcm.frames(piece.pause() ? PAUSE_MILLISECONDS : JOIN_MILLISECONDS);
            frame += gap;
            if (!sink.sound(samples, samples.length) || !sink.sound(new short[gap], gap)) {
                return;
            }
        }
    }

    private short[] samples(Piece piece) {
        try {
            return trimmed(SoundFiles.read(pack.read(piece.file())));
        } catch (IOException e) {
            throw new VoiceException("Clip " + piece.file(), e);
        }
    }

    /// Without the silence before and after, but 10 ms.
    private static short[] trimmed(short[] samples) {
        int from = 0;
        int to = samples.length;
        while (from < to && Math.abs(samples[from]) < QUIET) {
            from++;
        }
        while (to > from && Math.abs(samples[to - 1]) < QUIET) {
            to--;
        }
        int margin = Pcm.frames(10);
        return Arrays.copyOfRange(
                samples, Math.max(0, from - margin), Math.min(samples.length, to + margin));
    }

    /// The characters share the time of the clip; one before a pause gets half as much again.
    private static void tellMarks(
            List<Integer> marks, short[] samples, long start, VoiceSink sink) {
        double[] begins = new double[marks.size() + 1];
        for (int i = 0; i < marks.size(); i++) {
            boolean pause = i + 1 < marks.size() && marks.get(i + 1) > marks.get(i) + 1;
            begins[i + 1] = begins[i] + (pause ? 1.5 : 1);
        }
        for (int i = 0; i < marks.size(); i++) {
            sink.mark(
                    marks.get(i),
                    start + (long) (samples.length * begins[i] / begins[marks.size()]));
        }
    }
}
