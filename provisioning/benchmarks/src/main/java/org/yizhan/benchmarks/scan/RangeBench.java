package org.yizhan.benchmarks.scan;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.yizhan.scan.Luminance;
import org.yizhan.scan.qr.QrDecoder;
import org.yizhan.scan.qr.QrMatrix;
import org.yizhan.testkit.photograph.Lens;
import org.yizhan.testkit.photograph.Light;
import org.yizhan.testkit.photograph.Photograph;
import org.yizhan.testkit.photograph.Pose;
import org.yizhan.testkit.photograph.Print;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// From how far a card of 30 mm is read by a plain 720p camera, every frame for itself.
@Command(
        name = "range",
        description = "Simulated photographs of a 30 mm card, up to 20 degrees off in every way.",
        mixinStandardHelpOptions = true)
public final class RangeBench implements Callable<Integer> {
    private static final int MODULE_DOTS = 24;

    @Option(
            names = "--shots",
            defaultValue = "24",
            description = "At each distance; 24 if not said.")
    private int shots;

    @Option(names = "--seed", defaultValue = "1", description = "1 if not said.")
    private long seed;

    private final QrDecoder decoder = new QrDecoder();

    @Override
    public Integer call() {
        Random random = new Random(seed);
        List<String> shares = new ArrayList<>();
        for (int distance = 200; distance <= 600; distance += 50) {
            int read = 0;
            long nanos = 0;
            for (int shot = 0; shot < shots; shot++) {
                String text = digits(random);
                Luminance frame = frame(text, distance, random);
                long begin = System.nanoTime();
                read += reads(frame, text) ? 1 : 0;
                nanos += System.nanoTime() - begin;
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d mm  %3d of %d read, mean %6.1f ms%n",
                    distance,
                    read,
                    shots,
                    nanos / 1e6 / shots);
            shares.add(String.format(Locale.ROOT, "\"%d\":%.3f", distance, (double) read / shots));
        }
        System.out.println("{\"by_mm\":{" + String.join(",", shares) + "}}");
        return 0;
    }

    private boolean reads(Luminance frame, String text) {
        return decoder.decode(frame).stream().anyMatch(code -> code.text().equals(text));
    }

    private static String digits(Random random) {
        StringBuilder digits = new StringBuilder("10");
        while (digits.length() < 41) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static Luminance frame(String text, int distance, Random random) {
        Print print = new Print(raster(QrMatrix.encode(text)), 30, 30 * 4 / 25.0);
        Lens lens =
                Lens.HD.with(new Lens.Flaws(random.nextDouble(0.7, 1.2), random.nextInt(1, 4), 7));
        Light light = Light.ROOM.withUnevenness(random.nextDouble(-0.3, 0.3));
        Pose pose = Pose.held(distance, 20, random);
        return Luminance.of(new Photograph(print, pose, lens, light).take(random.nextLong()));
    }

    private static BufferedImage raster(QrMatrix code) {
        int size = code.size() * MODULE_DOTS;
        BufferedImage raster = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean dark = code.dark(x / MODULE_DOTS, y / MODULE_DOTS);
                raster.getRaster().setSample(x, y, 0, dark ? 0 : 255);
            }
        }
        return raster;
    }
}
