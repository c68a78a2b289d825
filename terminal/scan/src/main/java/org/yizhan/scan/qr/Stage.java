package org.yizhan.scan.qr;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.yizhan.scan.Luminance;

/// One way of reading a picture: what is done to it first, and who reads it then. In the order of the
/// cascade: the first two are quick and look at every frame, the others only while nothing is found.
///
/// BoofCV does not look at halved pictures: on those its error correction was seen to give a text that
/// is not the one beside the picture.
public enum Stage {
    ZXING(Engine.ZXING, View::of),
    BOOF_FAST(Engine.BOOF_FAST, View::of),
    BOOF_CRISP(Engine.BOOF_FAST, Treatments::crisp),
    BOOF_UNSHARP(Engine.BOOF_FAST, Treatments::sharpened),
    BOOF_DOUBLED(Engine.BOOF, Treatments::doubled),
    ZXING_HALVED(Engine.ZXING, image -> Treatments.reduced(image, 2)),
    BOOF(Engine.BOOF, View::of),
    ZXING_GLOBAL(Engine.ZXING_GLOBAL, View::of),
    ZXING_UNSHARP(Engine.ZXING, Treatments::sharpened),
    BOOF_SAVOLA(Engine.BOOF_SAVOLA, View::of),
    ZXING_THIRD(Engine.ZXING, image -> Treatments.reduced(image, 3)),
    BOOF_INVERTED(Engine.BOOF, Treatments::inverted),
    BOOF_NORMALISED(Engine.BOOF, Treatments::normalised),
    ZXING_ROTATED(Engine.ZXING, Treatments::rotated);

    private static final int QUICK = 2;

    private final Engine engine;
    private final Function<Luminance, View> treatment;

    Stage(Engine engine, Function<Luminance, View> treatment) {
        this.engine = engine;
        this.treatment = treatment;
    }

    /// Those that look at every frame.
    static List<Stage> quick() {
        return Arrays.asList(values()).subList(0, QUICK);
    }

    /// Those that help while nothing is found.
    static List<Stage> heavy() {
        return Arrays.asList(values()).subList(QUICK, values().length);
    }

    Engine engine() {
        return engine;
    }

    View treat(Luminance image) {
        return treatment.apply(image);
    }
}
