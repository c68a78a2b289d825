package org.yizhan.scan.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yizhan.scan.Frame;
import org.yizhan.scan.Luminance;
import org.yizhan.scan.Preview;

/// The camera puts its frames here and never waits until they are read.
class NewestTest {
    @Test
    void aNewerFrameTakesThePlaceOfOneNotYetRead() throws InterruptedException {
        Newest newest = new Newest();
        for (int taken = 1; taken <= 30; taken++) {
            newest.put(frame(taken));
        }
        assertEquals(30, newest.take(0).orElseThrow().capturedNanos());
        assertEquals(Optional.empty(), newest.take(0), "the others were left out");
        newest.put(frame(31));
        assertEquals(31, newest.take(0).orElseThrow().capturedNanos());
    }

    private static Frame frame(long nanos) {
        return new Frame(new Luminance(1, 1, new byte[1]), new Preview(1, 1, new int[1]), nanos);
    }
}
