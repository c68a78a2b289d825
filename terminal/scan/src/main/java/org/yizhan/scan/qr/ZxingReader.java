package org.yizhan.scan.qr;

import com.google.zxing.Binarizer;
import com.google.zxing.DecodeHintType;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.detector.Detector;
import java.util.List;
import java.util.Map;
import org.yizhan.scan.Luminance;

/// Finds at most one code, very quickly.
final class ZxingReader implements QrReader {
    private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

    private final Decoder decoder = new Decoder();
    private final boolean global;

    /// @param global one threshold for the whole picture rather than one for each neighbourhood
    ZxingReader(boolean global) {
        this.global = global;
    }

    @Override
    public List<Found> read(Luminance image) {
        try {
            DetectorResult seen = new Detector(binarizer(image).getBlackMatrix()).detect(HINTS);
            DecoderResult read = decoder.decode(seen.getBits(), HINTS);
            return List.of(new Found(read.getText(), corners(seen)));
        } catch (ReaderException _) {
            return List.of();
        }
    }

    private Binarizer binarizer(Luminance image) {
        var source =
                new PlanarYUVLuminanceSource(
                        image.pixels(),
                        image.width(),
                        image.height(),
                        0,
                        0,
                        image.width(),
                        image.height(),
                        false);
        return global ? new GlobalHistogramBinarizer(source) : new HybridBinarizer(source);
    }

    /// ZXing gives the middles of the three finder patterns, three and a half modules from the edges.
    private static List<Corner> corners(DetectorResult seen) {
        ResultPoint[] points = seen.getPoints();
        double modules = seen.getBits().getWidth() - 7.0;
        Corner bottomLeft = corner(points[0]);
        Corner topLeft = corner(points[1]);
        Corner topRight = corner(points[2]);
        double before = -3.5 / modules;
        double after = 1 - before;
        return List.of(
                along(topLeft, topRight, bottomLeft, before, before),
                along(topLeft, topRight, bottomLeft, after, before),
                along(topLeft, topRight, bottomLeft, after, after),
                along(topLeft, topRight, bottomLeft, before, after));
    }

    private static Corner corner(ResultPoint point) {
        return new Corner(point.getX(), point.getY());
    }

    private static Corner along(Corner origin, Corner right, Corner down, double x, double y) {
        return new Corner(
                origin.x() + x * (right.x() - origin.x()) + y * (down.x() - origin.x()),
                origin.y() + x * (right.y() - origin.y()) + y * (down.y() - origin.y()));
    }
}
