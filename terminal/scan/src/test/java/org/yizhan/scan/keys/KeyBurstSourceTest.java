package org.yizhan.scan.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.yizhan.scan.Scan;
import org.yizhan.scan.ScanListener;
import org.yizhan.scan.ScanOrigin;
import org.yizhan.scan.SourceState;

class KeyBurstSourceTest {
    private static final String CARD = "10330102001000000004212345678901234567890";

    private final BlockingQueue<Scan> scans = new LinkedBlockingQueue<>();

    @Test
    void aScannersCardIsToldOnceAndAgainAfterForgetting() throws Exception {
        try (KeyBurstSource scanner = new KeyBurstSource(Duration.ofHours(1))) {
            scanner.start(scans::add);
            type(scanner, CARD + "\n", 1_000_000_000L);
            type(scanner, CARD + "\n", 2_000_000_000L);
            scanner.forget(CARD);
            type(scanner, CARD + "\n", 3_000_000_000L);
            assertEquals(CARD, next().text());
            Scan again = next();
            assertEquals(ScanOrigin.SCANNER, again.origin());
            assertEquals(3_000_000_000L, again.capturedNanos() / 1_000_000_000 * 1_000_000_000);
            assertNull(scans.poll());
        }
    }

    @Test
    void aScannerWithoutEnterIsHeardAfterSilence() throws Exception {
        CountDownLatch typed = new CountDownLatch(1);
        try (KeyBurstSource scanner = new KeyBurstSource()) {
            scanner.start(new Slow(typed)); // however long this machine pauses between two keys
            type(scanner, CARD, 1_000_000_000L);
            typed.countDown();
            assertEquals(CARD, next().text());
        }
    }

    @Test
    void aKeyAfterClosingIsHarmless() {
        KeyBurstSource scanner = new KeyBurstSource();
        scanner.start(scans::add);
        scanner.close();
        scanner.key('1', 0);
        assertNull(scans.poll());
    }

    /// Keeps the scanner from hearing keys until all are typed.
    private final class Slow implements ScanListener {
        private final CountDownLatch typed;

        Slow(CountDownLatch typed) {
            this.typed = typed;
        }

        @Override
        public void scanned(Scan scan) {
            scans.add(scan);
        }

        @Override
        public void state(SourceState state) {
            try {
                typed.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Scan next() throws InterruptedException {
        Scan scan = scans.poll(60, TimeUnit.SECONDS);
        assertNotNull(scan);
        return scan;
    }

    private static void type(KeyBurstSource scanner, String keys, long from) {
        for (int i = 0; i < keys.length(); i++) {
            scanner.key(keys.charAt(i), from + i * 5_000_000L);
        }
    }
}
