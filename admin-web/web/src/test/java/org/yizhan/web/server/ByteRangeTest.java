package org.yizhan.web.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ByteRangeTest {
    private static Optional<ByteRange> asked(String header) {
        return ByteRange.of(Optional.of(header), 100);
    }

    @Test
    void aPartIsWhatWasAskedForWithinTheFile() {
        assertEquals(Optional.of(new ByteRange(0, 99)), asked("bytes=0-"));
        assertEquals(Optional.of(new ByteRange(10, 19)), asked("bytes=10-19"));
        assertEquals(Optional.of(new ByteRange(90, 99)), asked("bytes=90-500"));
        assertEquals(Optional.of(new ByteRange(70, 99)), asked("bytes=-30"));
        assertEquals(Optional.of(new ByteRange(0, 99)), asked("bytes=-500"));
    }

    @Test
    void whateverElseIsAskedForTheWholeFileIsSent() {
        assertEquals(Optional.empty(), ByteRange.of(Optional.empty(), 100));
        for (String odd :
                new String[] {
                    "bytes=-", "bytes=200-", "bytes=20-10", "lines=1-2", "bytes=1-2,5-6"
                }) {
            assertEquals(Optional.empty(), asked(odd), odd);
        }
    }
}
