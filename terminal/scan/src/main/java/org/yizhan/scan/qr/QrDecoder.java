package org.yizhan.scan.qr;

import boofcv.factory.fiducial.ConfigQrCode;
import boofcv.factory.filter.binary.ConfigThreshold;
import boofcv.factory.filter.binary.ThresholdType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.scan.Luminance;

/// Reads the QR codes of a picture, and nothing but QR codes: other formats gave texts where there were
/// none. A cascade of stages that ends as soon as one finds something. Keeps buffers as large as the
/// largest picture; one thread at a time.
public final class QrDecoder {
    private static final Logger LOG = LoggerFactory.getLogger(QrDecoder.class);

    private final Map<Engine, QrReader> readers = new EnumMap<>(Engine.class);

    /// All codes, the nearest (largest) first; empty when no stage finds any.
    public List<DecodedQr> decode(Luminance image) {
        List<DecodedQr> quick = quick(image);
        if (!quick.isEmpty()) {
            return quick;
        }
        for (Stage stage : Stage.heavy()) {
            List<DecodedQr> found = read(stage, image);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /// What all stages find together, the nearest first: for a photograph of several cards, where the
    /// first one read is not the last. Takes seconds.
    public List<DecodedQr> all(Luminance image) {
        List<DecodedQr> all = new ArrayList<>(quick(image));
        for (Stage stage : Stage.heavy()) {
            for (DecodedQr code : read(stage, image)) {
                if (all.stream().noneMatch(known -> known.text().equals(code.text()))) {
                    all.add(code);
                }
            }
        }
        return nearestFirst(all);
    }

    /// What the two quick stages find together, the nearest first: ZXing reads one code only, and not
    /// always the nearest.
    List<DecodedQr> quick(Luminance image) {
        List<DecodedQr> all = new ArrayList<>();
        for (Stage stage : Stage.quick()) {
            for (DecodedQr code : read(stage, image)) {
                if (all.stream().noneMatch(known -> known.text().equals(code.text()))) {
                    all.add(code);
                }
            }
        }
        return nearestFirst(all);
    }

    /// What one stage alone finds, the nearest first.
    public List<DecodedQr> read(Stage stage, Luminance image) {
        try {
            View view = stage.treat(image);
            return nearestFirst(
                    reader(stage.engine()).read(view.image()).stream()
                            .map(found -> code(stage, view, found))
                            .toList());
        } catch (RuntimeException e) {
            // Both libraries trip over some pictures. Another stage, or the next frame, will do.
            LOG.debug("{} failed on a picture of {} bytes", stage, image.pixels().length, e);
            readers.remove(stage.engine());
        } catch (OutOfMemoryError e) {
            // BoofCV keeps its buffers. Without them there is room again, and screen and voice go
            // on.
            readers.clear();
            LOG.warn("No memory for {}; the buffers are given back", stage, e);
        }
        return List.of();
    }

    private static DecodedQr code(Stage stage, View view, QrReader.Found found) {
        return new DecodedQr(
                found.text(), stage, found.corners().stream().map(view.back()).toList());
    }

    private static List<DecodedQr> nearestFirst(List<DecodedQr> codes) {
        return codes.stream()
                .sorted(Comparator.comparingDouble(DecodedQr::area).reversed())
                .toList();
    }

    /// Built when first needed: the heavier ones often never are.
    private QrReader reader(Engine engine) {
        return readers.computeIfAbsent(
                engine,
                wanted ->
                        switch (wanted) {
                            case ZXING -> new ZxingReader(false);
                            case ZXING_GLOBAL -> new ZxingReader(true);
                            case BOOF_FAST -> new BoofReader(ConfigQrCode.fast());
                            case BOOF -> new BoofReader(new ConfigQrCode());
                            case BOOF_SAVOLA -> new BoofReader(savola());
                        });
    }

    private static ConfigQrCode savola() {
        ConfigQrCode config = new ConfigQrCode();
        config.threshold = ConfigThreshold.local(ThresholdType.LOCAL_SAVOLA, 40);
        return config;
    }
}
