package org.yizhan.scan.camera;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.yizhan.scan.Luminance;
import org.yizhan.scan.ScanHint;
import org.yizhan.scan.qr.FinderMarks;

/// What would help, from frames in which no code could be read. A hint has to hold for a few frames
/// before it is given and stays for a few afterwards, so that it neither flickers nor comes while a
/// card is just being raised. One thread only.
final class HintFinder {
    /// Frames in a row that must agree.
    private static final int STEADY = 4;

    /// Modules narrower than this, in pixels, are hard to read.
    private static final double NARROW = 2.8;

    /// Modules wider than this share of the picture's height belong to a code that does not fit in it.
    private static final double WIDE = 1 / 40.0;

    private Optional<ScanHint> given = Optional.empty();
    private Optional<ScanHint> candidate = Optional.empty();
    private int agreeing;

    /// The hint to show after this frame.
    ///
    /// @param marks the squares of codes in it
    /// @param read whether a code was read in it
    Optional<ScanHint> look(Luminance frame, List<FinderMarks.Mark> marks, boolean read) {
        Optional<ScanHint> now = read ? Optional.empty() : hint(frame, marks);
        agreeing = now.equals(candidate) ? agreeing + 1 : 1;
        candidate = now;
        if (read || agreeing >= STEADY) {
            given = now;
        }
        return given;
    }

    /// What one frame alone suggests.
    static Optional<ScanHint> hint(Luminance frame, List<FinderMarks.Mark> marks) {
        Exposure scene = Exposure.of(frame, 0, 0, frame.width(), frame.height());
        if (scene.light() < 60) {
            return Optional.of(ScanHint.TOO_DARK);
        }
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        Exposure code = around(frame, marks);
        if (code.saturated() > 0.04 && scene.saturated() < 0.5 && code.contrast() > 60) {
            return Optional.of(ScanHint.GLARE);
        }
        if (code.light() < 95 && scene.light() > 1.5 * code.light()) {
            return Optional.of(ScanHint.PHONE_BRIGHTER);
        }
        return size(frame, marks);
    }

    private static Optional<ScanHint> size(Luminance frame, List<FinderMarks.Mark> marks) {
        double module = Collections.max(marks.stream().map(FinderMarks.Mark::module).toList());
        if (marks.size() >= 2 && module < NARROW) {
            return Optional.of(ScanHint.NEARER);
        }
        if (marks.size() < 3 && module > frame.height() * WIDE) {
            return Optional.of(ScanHint.FARTHER);
        }
        return marks.size() >= 2 ? Optional.of(ScanHint.HOLD_STILL) : Optional.empty();
    }

    private static Exposure around(Luminance frame, List<FinderMarks.Mark> marks) {
        double left = frame.width();
        double top = frame.height();
        double right = 0;
        double bottom = 0;
        for (FinderMarks.Mark mark : marks) {
            double reach = 4 * mark.module();
            left = Math.min(left, mark.x() - reach);
            top = Math.min(top, mark.y() - reach);
            right = Math.max(right, mark.x() + reach);
            bottom = Math.max(bottom, mark.y() + reach);
        }
        return Exposure.of(frame, (int) left, (int) top, (int) right, (int) bottom);
    }
}
