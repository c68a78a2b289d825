package org.yizhan.scan.qr;

import java.util.List;
import org.yizhan.scan.Luminance;

/// Reads a picture as it is. Keeps buffers, so one thread at a time.
interface QrReader {
    /// Every code it can read, in no order.
    List<Found> read(Luminance image);

    /// A text, and the four corners of its code in order around it.
    record Found(String text, List<Corner> corners) {}
}
