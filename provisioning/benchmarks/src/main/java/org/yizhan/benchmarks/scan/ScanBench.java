package org.yizhan.benchmarks.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.yizhan.benchmarks.scan.Samples.Sample;
import org.yizhan.scan.qr.DecodedQr;
import org.yizhan.scan.qr.QrDecoder;
import org.yizhan.scan.qr.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Reads every photograph of a folder with the cascade, with each of its stages alone, and with zbar.
@Command(
        name = "scan",
        description = {
            "Reads the QR codes of every picture in a folder; the .txt beside a picture is its text,",
            "a picture without one must give nothing."
        },
        mixinStandardHelpOptions = true)
public final class ScanBench implements Callable<Integer> {
    private static final String ROW =
            "%-20s %5d read, %2d wrong, median %7.2f ms, p95 %7.2f ms%s%n";

    @Parameters(paramLabel = "DIR", description = "The folder.")
    private Path folder = Path.of(".");

    private final QrDecoder decoder = new QrDecoder();

    @Override
    public Integer call() throws Exception {
        List<Sample> samples = Samples.in(folder);
        long pictures = samples.stream().filter(sample -> sample.truth().isPresent()).count();
        System.out.printf(
                "%d pictures with a code, %d without%n", pictures, samples.size() - pictures);
        Tally.of(samples, this::cascade); // the second time is measured: a terminal runs for months
        Tally cascade = Tally.of(samples, this::cascade);
        stages(samples);
        zbar(samples);
        print("the whole cascade", cascade, "");
        cascade.wrong.forEach(sample -> System.out.println("  wrong: " + sample.file()));
        System.out.printf(
                Locale.ROOT,
                "{\"pictures\":%d,\"decoded\":%d,\"wrong\":%d,\"median_ms\":%.3f,\"p95_ms\":%.3f}%n",
                pictures,
                cascade.right.cardinality(),
                cascade.wrong.size(),
                cascade.percentile(0.5),
                cascade.percentile(0.95));
        return 0;
    }

    private List<String> cascade(Sample sample) {
        return decoder.decode(sample.image()).stream().map(DecodedQr::text).toList();
    }

    /// Each stage alone, and what it reads that none before it did. The first is ZXing alone, `BOOF`
    /// is BoofCV alone.
    private void stages(List<Sample> samples) throws Exception {
        BitSet before = new BitSet();
        for (Stage stage : Stage.values()) {
            Tally alone =
                    Tally.of(
                            samples,
                            sample ->
                                    decoder.read(stage, sample.image()).stream()
                                            .map(DecodedQr::text)
                                            .toList());
            BitSet added = (BitSet) alone.right.clone();
            added.andNot(before);
            before.or(alone.right);
            print(name(stage), alone, ", adds " + added.cardinality());
        }
    }

    private static String name(Stage stage) {
        return switch (stage) {
            case ZXING -> "ZXing alone";
            case BOOF -> "BoofCV alone";
            default -> stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static void zbar(List<Sample> samples) throws Exception {
        try {
            print(
                    "zbar",
                    Tally.of(samples, Zbar::read),
                    " (a process each; wrong are mostly Japanese in another charset)");
        } catch (IOException _) {
            System.out.println("zbar                 not measured: zbarimg is not installed");
        }
    }

    private static void print(String name, Tally tally, String more) {
        System.out.printf(
                Locale.ROOT,
                ROW,
                name,
                tally.right.cardinality(),
                tally.wrong.size(),
                tally.percentile(0.5),
                tally.percentile(0.95),
                more);
    }
}
