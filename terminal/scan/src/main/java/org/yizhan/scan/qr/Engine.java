package org.yizhan.scan.qr;

/// A reader and how it tells dark from light.
enum Engine {
    /// ZXing, each point against its neighbourhood.
    ZXING,
    /// ZXing, one threshold for the whole picture.
    ZXING_GLOBAL,
    /// BoofCV tuned for speed.
    BOOF_FAST,
    /// BoofCV, mean of the neighbourhood.
    BOOF,
    /// BoofCV, Savola's threshold for uneven paper.
    BOOF_SAVOLA
}
