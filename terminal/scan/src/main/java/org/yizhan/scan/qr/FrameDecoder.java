package org.yizhan.scan.qr;

import java.util.List;
import java.util.Optional;
import org.yizhan.scan.Luminance;

/// Reads the frames of a live camera: the quick stages on every frame and, while they find nothing, a
/// few of the heavier ones in turn, so that no frame takes long and a card held for half a second has
/// had them all. Around the place of the last code heavier stages are cheap, so more of them look
/// there. One thread at a time.
public final class FrameDecoder {
    /// For this many frames after a code was read, the next is expected near it.
    private static final int MEMORY = 30;

    /// Heavier stages a frame, on the whole of it.
    private static final int WHOLE = 1;

    /// Heavier stages a frame, on the region of the last code.
    private static final int REGION = 2;

    private final QrDecoder decoder = new QrDecoder();
    private final Turn whole = new Turn();
    private final Turn near = new Turn();
    private Optional<Box> region = Optional.empty();
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

    private List<DecodedQr> look(Luminance frame) {
        List<DecodedQr> found = decoder.quick(frame);
        for (int i = 0; i < REGION && found.isEmpty() && region.isPresent(); i++) {
            View part = View.crop(frame, region.get());
            found = back(part, decoder.read(near.next(), part.image()));
        }
        for (int i = 0; i < WHOLE && found.isEmpty(); i++) {
            found = decoder.read(whole.next(), frame);
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
