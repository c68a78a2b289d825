package org.yizhan.scan.qr;

import java.util.List;
import java.util.Optional;
import org.yizhan.scan.Luminance;

/// Reads the frames of a live camera: the quick stages on every frame and, while they find nothing, a
/// few of the heavier ones in turn, so that no frame takes long and a card held for half a second has
/// had them all. Where the squares of a code are seen, or where the last code was, heavier stages are
/// cheap, so more of them look there: most often all, in the very frame. One thread at a time.
public final class FrameDecoder {
    /// For this many frames after a code was read, the next is expected near it.
    private static final int MEMORY = 30;

    /// Heavier stages a frame, on the region of the last code.
    private static final int REGION = 2;

    /// Heavier stages look at so many pixels a frame where squares are seen: half a whole frame.
    private static final int MARKED = 460_000;

    private final QrDecoder decoder = new QrDecoder();
    private final Turn whole = new Turn();
    private final Turn near = new Turn();
    private Optional<Box> region = Optional.empty();
    private List<FinderMarks.Mark> marks = List.of();
    private int since;

    /// The codes of the next frame, the nearest first.
    public List<DecodedQr> decode(Luminance frame) {
        List<DecodedQr> found = look(frame);
        if (!found.isEmpty()) {
            region = Optional.of(Box.around(found.getFirst().corners(), 0.5));
            since = 0;
        } else if (++since > MEMORY) {
            region = Optional.empty();
        }
        return found;
    }

    /// The squares of codes in the last frame; none where one was read at once.
    public List<FinderMarks.Mark> marks() {
        return marks;
    }

    private List<DecodedQr> look(Luminance frame) {
        marks = List.of();
        List<DecodedQr> found = decoder.quick(frame);
        if (found.isEmpty()) {
            marks = FinderMarks.find(frame);
            Optional<Box> marked = FinderMarks.around(marks);
            found = marked.map(box -> marked(frame, box)).orElseGet(() -> remembered(frame));
            if (found.isEmpty() && (marked.isEmpty() || since % 2 == 1)) {
                found = decoder.read(whole.next(), frame);
            }
        }
        return found;
    }

    private List<DecodedQr> marked(Luminance frame, Box box) {
        View part = View.crop(frame, box);
        int stages = MARKED / part.image().pixels().length;
        return look(part, Math.clamp(stages, 1, Stage.heavy().size()));
    }

    private List<DecodedQr> remembered(Luminance frame) {
        return region.map(box -> look(View.crop(frame, box), REGION)).orElse(List.of());
    }

    private List<DecodedQr> look(View part, int stages) {
        List<DecodedQr> found = List.of();
        for (int i = 0; i < stages && found.isEmpty(); i++) {
            found = back(part, decoder.read(near.next(), part.image()));
        }
        return found;
    }

    private static List<DecodedQr> back(View part, List<DecodedQr> found) {
        return found.stream()
                .map(code ->
                        new DecodedQr(
                                code.text(),
                                code.stage(),
                                code.corners().stream().map(part.back()).toList()))
                .toList();
    }

    /// The heavier stages one after another, round and round.
    private static final class Turn {
        private int next;

        Stage next() {
            List<Stage> heavy = Stage.heavy();
            return heavy.get(next++ % heavy.size());
        }
    }
}
