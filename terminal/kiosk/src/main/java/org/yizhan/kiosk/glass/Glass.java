package org.yizhan.kiosk.glass;

import java.util.List;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;

/// A sheet of touch glass: how many pixels it has and how large they are. Everything on it is sized
/// in millimetres, because fingers and eyes are.
///
/// @param widthPx pixels from left to right
/// @param heightPx pixels from top to bottom
/// @param widthMm millimetres from left to right
/// @param heightMm millimetres from top to bottom
public record Glass(int widthPx, int heightPx, double widthMm, double heightMm) {
    /// A 21.5-inch full HD panel standing upright.
    public static final Glass PORTRAIT = new Glass(1080, 1920, 267.8, 476.1);

    /// The same panel lying down.
    public static final Glass LANDSCAPE = new Glass(1920, 1080, 476.1, 267.8);

    /// The longer side of the glass, in tenths of a millimetre.
    static final Setting<Integer> LONG_SIDE = Setting.number("screen.longSideTenthsMm", 4761);

    /// The shorter side of the glass, in tenths of a millimetre.
    static final Setting<Integer> SHORT_SIDE = Setting.number("screen.shortSideTenthsMm", 2678);

    /// All that a glass is made from.
    public static final List<Setting<Integer>> SETTINGS = List.of(LONG_SIDE, SHORT_SIDE);

    public Glass {
        if (widthPx <= 0 || heightPx <= 0 || widthMm <= 0 || heightMm <= 0) {
            throw new IllegalArgumentException("A glass without a surface");
        }
    }

    /// The glass of a screen with these pixels, its millimetres being a setting.
    public static Glass of(int widthPx, int heightPx, Settings settings) {
        double longSide = settings.get(LONG_SIDE) / 10.0;
        double shortSide = settings.get(SHORT_SIDE) / 10.0;
        return widthPx > heightPx
                ? new Glass(widthPx, heightPx, longSide, shortSide)
                : new Glass(widthPx, heightPx, shortSide, longSide);
    }

    public boolean portrait() {
        return heightPx >= widthPx;
    }

    /// The pixels of a length, by the denser side, so that nothing comes out too small.
    ///
    /// @param mm millimetres on the glass
    public double px(double mm) {
        return mm * Math.max(widthPx / widthMm, heightPx / heightMm);
    }
}
