package org.yizhan.scan.qr;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.alg.fiducial.qrcode.QrCode;
import boofcv.concurrency.BoofConcurrency;
import boofcv.factory.fiducial.ConfigQrCode;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import com.google.zxing.common.StringUtils;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.scan.Luminance;

/// Finds several codes, also strongly tilted ones.
final class BoofReader implements QrReader {
    static {
        // The camera has one thread for reading; the rest of the machine belongs to screen and
        // voice.
        BoofConcurrency.USE_CONCURRENT = false;
    }

    /// Characters that may have come from bytes; the others came from the kanji mode.
    private static final Pattern BYTES =
            Pattern.compile("[\\u0000-\\u00ff]*[\\u0080-\\u00ff][\\u0000-\\u00ff]*");

    private final QrCodeDetector<GrayU8> detector;
    private final GrayU8 wrapped = new GrayU8(1, 1);

    BoofReader(ConfigQrCode config) {
        // Every byte becomes one character, whose charset is then guessed the way ZXing does it:
        // BoofCV's own guess breaks Japanese and, by the same means, GBK.
        config.forceEncoding = StandardCharsets.ISO_8859_1.name();
        detector = FactoryFiducial.qrcode(config, GrayU8.class);
    }

    @Override
    public List<Found> read(Luminance image) {
        wrapped.setData(image.pixels());
        wrapped.width = image.width();
        wrapped.height = image.height();
        wrapped.stride = image.width();
        detector.process(wrapped);
        return detector.getDetections().stream().map(BoofReader::found).toList();
    }

    private static Found found(QrCode code) {
        List<Corner> corners =
                code.bounds.vertexes.toList().stream().map(p -> new Corner(p.x, p.y)).toList();
        return new Found(text(code.message), corners);
    }

    private static String text(String message) {
        return BYTES.matcher(message)
                .replaceAll(run -> {
                    byte[] bytes = run.group().getBytes(StandardCharsets.ISO_8859_1);
                    String text = new String(bytes, StringUtils.guessCharset(bytes, Map.of()));
                    return Matcher.quoteReplacement(text);
                });
    }
}
