package org.yizhan.scan.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.yizhan.scan.Frame;
import org.yizhan.scan.Luminance;
import org.yizhan.scan.Preview;
import org.yizhan.scan.SourceState;
import org.yizhan.scan.qr.QrMatrix;

/// Cameras as villages have them: slow, hanging, pulled out and plugged in again.
class TroubledCameraTest {
    private static final String CARD = "1033010200100000000421234567890123456789";

    private final BlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();
    private final Seen seen = new Seen();

    /// Gives what the test puts in, and is pulled out when the test says so.
    private final class Cable implements Feed {
        @Override
        public Frame next() {
            try {
                while (true) {
                    Frame frame = frames.poll(10, TimeUnit.MILLISECONDS);
                    if (frame != null) {
                        return new Frame(frame.luminance(), frame.mirror(), System.nanoTime());
                    }
                    Runnable event = events.poll();
                    if (event != null) {
                        event.run();
                    }
                }
            } catch (InterruptedException e) {
                throw new CameraException(SourceState.MISSING, "closed", e);
            }
        }

        @Override
        public void close() {}
    }

    private CameraSource camera(Duration patience) {
        return new CameraSource("/dev/video0", _ -> new Cable(), patience);
    }

    private static Frame card(int number) {
        int size = 300;
        byte[] pixels = new byte[size * size];
        Arrays.fill(pixels, (byte) 200);
        QrMatrix code = QrMatrix.encode(CARD + number);
        for (int i = 0; i < pixels.length; i++) {
            int x = i % size / 8 - 6;
            int y = i / size / 8 - 6;
            if (x >= 0 && y >= 0 && x < code.size() && y < code.size() && code.dark(x, y)) {
                pixels[i] = 30;
            }
        }
        return new Frame(new Luminance(size, size, pixels), new Preview(1, 1, new int[] {-1}), 0);
    }

    private static void pullOut() {
        throw new CameraException(SourceState.MISSING, "pulled out");
    }

    @Test
    void ofASlowCameraEveryFrameIsRead() throws Exception {
        try (CameraSource camera = camera(Duration.ofSeconds(5))) {
            camera.start(seen);
            for (int number = 0; number < 5; number++) {
                int read = number + 1;
                frames.add(card(number));
                seen.await(s -> s.texts.size() == read);
            }
        }
        assertEquals(List.of(CARD + 0, CARD + 1, CARD + 2, CARD + 3, CARD + 4), seen.texts);
        assertEquals(List.of(SourceState.SEARCHING, SourceState.WORKING), seen.states);
    }

    @Test
    void aCameraThatHangsIsToldAndGoesOnWhenItGivesFramesAgain() throws Exception {
        try (CameraSource camera = camera(Duration.ofMillis(200))) {
            frames.add(card(1));
            camera.start(seen);
            seen.await(s -> s.states.contains(SourceState.BROKEN));
            frames.add(card(2));
            seen.await(s -> s.texts.size() == 2);
        }
        assertEquals(
                List.of(SourceState.SEARCHING, SourceState.WORKING, SourceState.BROKEN),
                seen.states.subList(0, 3));
        assertEquals(SourceState.WORKING, seen.states.get(3));
    }

    @Test
    void aCameraPulledOutAndPluggedInAgainIsFoundByItself() throws Exception {
        try (CameraSource camera = camera(Duration.ofSeconds(5))) {
            camera.start(seen);
            frames.add(card(1));
            seen.await(s -> s.texts.size() == 1);
            events.add(TroubledCameraTest::pullOut);
            seen.await(s -> s.states.contains(SourceState.MISSING));
            frames.add(card(2));
            seen.await(s -> s.texts.size() == 2);
        }
        assertEquals(
                List.of(
                        SourceState.SEARCHING,
                        SourceState.WORKING,
                        SourceState.MISSING,
                        SourceState.WORKING),
                seen.states);
    }
}
