package org.yizhan.speech.voices;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.sound.SoundFiles;
import org.yizhan.speech.utterances.Utterance;

/// A recorded human voice: says a text that can be put together from its clips, longest clips
/// first, and leaves every other text to the next engine. So does a text of which one clip cannot be
/// read: nobody hears half a sentence in one voice and half in another.
final class ClipVoice implements Voice {
    private static final int JOIN_MILLISECONDS = 25;
    private static final int PAUSE_MILLISECONDS = 190;
    private static final int QUIET = 250;

    /// A clip within a text: the characters it lights, and whether a pause follows.
    private record Piece(String clip, List<Integer> marks, boolean pause) {}

    private final ClipShelf shelf;

    ClipVoice(ClipShelf shelf) {
        this.shelf = shelf;
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
        return "clips " + shelf.name();
    }

    @Override
    public boolean speaks(Utterance utterance) {
        return pieces(utterance).isPresent();
    }

    private Optional<List<Piece>> pieces(Utterance utterance) {
        String bare = ClipShelf.bare(utterance.text());
        List<String> clips = new ArrayList<>();
        Set<String> texts = shelf.texts();
        if (bare.isEmpty() || texts.isEmpty() || !new Cover(bare, texts).from(0, clips)) {
            return Optional.empty();
        }
        List<Integer> marked = utterance.marked();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (String clip : clips) {
            int end = at + clip.length();
            boolean pause = end < marked.size() && marked.get(end) > marked.get(end - 1) + 1;
            pieces.add(new Piece(clip, marked.subList(at, end), pause));
            at = end;
        }
        return Optional.of(pieces);
    }

    /// Looks for clips that say a text one after the other, the longest first.
    ///
    /// @param hopeless places from where it is known not to work
    private record Cover(String bare, Set<String> texts, int longest, boolean[] hopeless) {
        Cover(String bare, Set<String> texts) {
            this(
                    bare,
                    texts,
                    texts.stream().mapToInt(String::length).max().orElse(0),
                    new boolean[bare.length()]);
        }

        boolean from(int at, List<String> clips) {
            if (at == bare.length()) {
                return true;
            }
            int most = Math.min(bare.length(), at + longest);
            for (int end = most; end > at && !hopeless[at]; end--) {
                String clip = bare.substring(at, end);
                if (texts.contains(clip)) {
                    clips.add(clip);
                    if (from(end, clips)) {
                        return true;
                    }
                    clips.removeLast();
                }
            }
            hopeless[at] = true;
            return false;
        }
    }

    @Override
    public void render(Utterance utterance, VoiceSink sink) {
        long frame = 0;
        List<Piece> pieces = pieces(utterance).orElse(List.of());
        if (pieces.isEmpty()) {
            throw new VoiceException("A clip is gone");
        }
        List<short[]> sounds = pieces.stream().map(this::samples).toList();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            short[] samples = sounds.get(i);
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
            return trimmed(SoundFiles.read(shelf.read(piece.clip())));
        } catch (IOException e) {
            throw new VoiceException("A clip of " + shelf.name() + " cannot be read", e);
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
