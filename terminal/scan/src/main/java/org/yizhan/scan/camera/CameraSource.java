package org.yizhan.scan.camera;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.scan.Frame;
import org.yizhan.scan.Luminance;
import org.yizhan.scan.Repeats;
import org.yizhan.scan.Scan;
import org.yizhan.scan.ScanListener;
import org.yizhan.scan.ScanOrigin;
import org.yizhan.scan.ScanSource;
import org.yizhan.scan.SourceState;
import org.yizhan.scan.qr.DecodedQr;
import org.yizhan.scan.qr.FrameDecoder;

/// A camera that reads the code held up to it. One thread takes frames, so that the mirror never
/// stutters; another reads the newest of them, and leaves out those that came meanwhile. One that hangs
/// is told as broken until its next frame. Of several codes in view the nearest counts; of several
/// cards each, the nearest first.
public final class CameraSource implements ScanSource {
    private static final Logger LOG = LoggerFactory.getLogger(CameraSource.class);
    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(4);

    /// The slowest camera in the darkest room gives more than a frame in so long.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String address;
    private final Opening opening;
    private final long patience;
    private final Newest newest = new Newest();
    private final Thread eye = new Thread(this::watch, "camera");
    private final Thread reader = new Thread(this::read, "camera-reader");
    private final Repeats repeats = new Repeats();
    private volatile boolean closed;
    private Outbox outbox = new Outbox(_ -> {});

    /// @param address `/dev/videoN`, a video, a picture, a folder whose newest picture is what the
    ///     camera sees, or `lavfi:` and a test pattern of FFmpeg
    public CameraSource(String address) {
        this(address, Feed::open, PATIENCE);
    }

    /// @param patience how long without a frame until the camera counts as hanging
    CameraSource(String address, Opening opening, Duration patience) {
        this.address = address;
        this.opening = opening;
        this.patience = patience.toNanos();
    }

    /// Opens a camera.
    @FunctionalInterface
    interface Opening {
        /// @throws CameraException if it is missing or broken
        Feed open(String address);
    }

    @Override
    public void start(ScanListener listener) {
        if (eye.getState() != Thread.State.NEW) {
            throw new IllegalStateException("Started before");
        }
        outbox = new Outbox(listener);
        eye.setDaemon(true);
        reader.setDaemon(true);
        eye.start();
        reader.start();
    }

    @Override
    public String name() {
        return address;
    }

    @Override
    public void forget(String text) {
        synchronized (repeats) {
            repeats.forget(text);
        }
    }

    private void watch() {
        long pause = FIRST_PAUSE;
        outbox.state(SourceState.SEARCHING);
        while (!closed) {
            boolean worked = watchUntilLost();
            pause = worked ? FIRST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE);
            if (!closed) {
                Pace.sleep(pause);
            }
        }
    }

    /// Takes frames for as long as there are any, and says whether there were.
    private boolean watchUntilLost() {
        boolean worked = false;
        try (Feed feed = opening.open(address)) {
            while (!closed) {
                Frame frame = feed.next();
                worked = true;
                outbox.state(SourceState.WORKING);
                outbox.frame(frame);
                newest.put(frame);
            }
        } catch (CameraException e) {
            lost(e.state(), e);
        } catch (RuntimeException | LinkageError e) {
            lost(SourceState.BROKEN, e);
        }
        return worked;
    }

    private void lost(SourceState state, Throwable cause) {
        if (outbox.state(state)) {
            LOG.warn("Camera {} is {}: {}", address, state, cause.toString());
        }
        outbox.hint(Optional.empty());
    }

    private void read() {
        FrameDecoder decoder = new FrameDecoder();
        HintFinder hints = new HintFinder();
        decoder.decode(new Luminance(64, 64, new byte[64 * 64])); // loads what the first scan needs
        try {
            while (!closed) {
                Optional<Frame> frame = newest.take(patience);
                frame.ifPresent(seen -> look(seen, decoder, hints));
                if (frame.isEmpty() && outbox.stalled()) {
                    LOG.warn("Camera {} gives no more frames", address);
                    outbox.hint(Optional.empty());
                }
            }
        } catch (InterruptedException _) {
            LOG.debug("Camera {} is closed", address);
        }
    }

    private void look(Frame frame, FrameDecoder decoder, HintFinder hints) {
        try {
            List<DecodedQr> codes = decoder.decode(frame.luminance());
            shown(codes).forEach(code -> tell(code, frame));
            outbox.hint(hints.look(frame.luminance(), decoder.marks(), !codes.isEmpty()));
        } catch (RuntimeException e) {
            // One frame, or one listener, must not end the reading of all that come after it.
            LOG.error("A frame of camera {} could not be looked at", address, e);
        }
    }

    /// Two people at once hold up two cards. A poster behind them is no card, and counts only when
    /// nothing else is shown.
    private static List<DecodedQr> shown(List<DecodedQr> codes) {
        List<DecodedQr> cards =
                codes.stream().filter(code -> CardCode.parse(code.text()).isPresent()).toList();
        return cards.isEmpty() ? codes.stream().limit(1).toList() : cards;
    }

    private void tell(DecodedQr code, Frame frame) {
        boolean isNew;
        synchronized (repeats) {
            isNew = repeats.isNew(code.text(), frame.capturedNanos());
        }
        if (isNew) {
            outbox.scanned(new Scan(code.text(), frame.capturedNanos(), ScanOrigin.CAMERA));
        }
    }

    @Override
    public void close() {
        closed = true;
        outbox.close();
        reader.interrupt();
        eye.interrupt();
        try {
            reader.join(TimeUnit.SECONDS.toMillis(2));
            eye.join(TimeUnit.SECONDS.toMillis(2));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
