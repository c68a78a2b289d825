package org.yizhan.scan.handheld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.yizhan.scan.Scan;
import org.yizhan.scan.ScanListener;
import org.yizhan.scan.ScanOrigin;
import org.yizhan.scan.SourceState;

/// Keeps what a scanner tells, in order.
final class Heard implements ScanListener {
    private final BlockingQueue<Scan> scans = new LinkedBlockingQueue<>();
    private final BlockingQueue<SourceState> states = new LinkedBlockingQueue<>();

    @Override
    public void scanned(Scan scan) {
        scans.add(scan);
    }

    @Override
    public void state(SourceState state) {
        states.add(state);
    }

    /// The next scan must be this one.
    void expect(String text) throws InterruptedException {
        Scan scan = scans.poll(60, TimeUnit.SECONDS);
        assertNotNull(scan, "Nothing was read");
        assertEquals(text, scan.text());
        assertEquals(ScanOrigin.SCANNER, scan.origin());
    }

    /// Waits until this state was told; those before it do not matter.
    void await(SourceState state) throws InterruptedException {
        SourceState next;
        do {
            next = states.poll(60, TimeUnit.SECONDS);
            assertNotNull(next, "Never " + state);
        } while (next != state);
    }

    /// The next code that came over a wire, however many looks it takes.
    static String next(Wire wire) throws IOException {
        Optional<String> code = wire.next();
        while (code.isEmpty()) {
            code = wire.next();
        }
        return code.get();
    }

    boolean nothingMore() {
        return scans.isEmpty();
    }
}
