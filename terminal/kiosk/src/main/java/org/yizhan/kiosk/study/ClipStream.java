package org.yizhan.kiosk.study;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.content.clips.ClipSound;
import org.yizhan.content.clips.UnplayableClip;
import org.yizhan.speech.speaker.SoundStream;

/// The sound of a clip from a place on; the marks are milliseconds from its beginning. It is opened
/// when it is to be heard.
final class ClipStream implements SoundStream {
    private static final Logger LOG = LoggerFactory.getLogger(ClipStream.class);

    private final ClipSource source;
    private final int from;
    private volatile int length;
    private volatile boolean failed;
    private @Nullable InputStream in;
    private @Nullable ClipSound sound;

    ClipStream(ClipSource source, int from) {
        this.source = source;
        this.from = from;
    }

    /// In milliseconds; 0 until the first piece came. For any thread.
    int length() {
        return length;
    }

    /// Whether it is not here, or cannot be played. For any thread.
    boolean failed() {
        return failed;
    }

    @Override
    public Optional<Piece> next() {
        try {
            ClipSound open = sound;
            if (open == null) {
                open = open();
            }
            return open.next().map(piece -> new Piece(piece.millis(), piece.samples()));
        } catch (IOException | UnplayableClip e) {
            LOG.warn("A clip cannot be played", e);
            failed = true;
            return Optional.empty();
        }
    }

    private ClipSound open() throws IOException {
        InputStream stream =
                source.open().orElseThrow(() -> new UnplayableClip("It has not come yet"));
        in = stream;
        ClipSound open = ClipSound.open(stream, from);
        sound = open;
        length = open.millis();
        return open;
    }

    @Override
    public void close() {
        ClipSound open = sound;
        if (open != null) {
            open.close();
        }
        try (InputStream _ = in) {
            sound = null;
        } catch (IOException e) {
            LOG.debug("Not closed", e);
        }
    }
}
