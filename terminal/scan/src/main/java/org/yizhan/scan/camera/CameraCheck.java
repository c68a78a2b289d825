package org.yizhan.scan.camera;

import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.scan.Frame;
import org.yizhan.scan.Luminance;

/// Whether there is a camera and it gives pictures: lit, clear, sharp and fine enough to read a card. Opens it, so run it only while nothing else does.
public final class CameraCheck implements Check {
    /// Where nothing in view is darker, something on the glass scatters the light.
    private static final int HAZE = 100;

    private static final int CONTRAST = 50;

    /// A card is read so far away, in centimetres, by so many pixels from side to side behind an
    /// ordinary lens of some 65°; `bench range`.
    private static final int FAR = 50;

    private static final int ENOUGH_PIXELS = 1_280;

    private final String address;

    /// @param address as for [CameraSource]
    public CameraCheck(String address) {
        this.address = address;
    }

    @Override
    public Finding run() {
        try (Feed feed = Feed.open(address)) {
            return good(feed.next());
        } catch (CameraException e) {
            return switch (e.state()) {
                case MISSING -> finding(Severity.BROKEN, "scan.check.missing");
                case SEARCHING, WORKING, BROKEN -> finding(Severity.BROKEN, "scan.check.broken");
            };
        } catch (RuntimeException | LinkageError _) {
            return finding(Severity.BROKEN, "scan.check.broken");
        }
    }

    private Finding good(Frame frame) {
        Exposure scene =
                Exposure.of(
                        frame.luminance(),
                        0,
                        0,
                        frame.luminance().width(),
                        frame.luminance().height());
        if (scene.light() < 30) {
            return finding(Severity.LOOK, "scan.check.black");
        }
        if (scene.dark() > HAZE && scene.contrast() < CONTRAST) {
            return finding(Severity.LOOK, "scan.check.haze");
        }
        if (scene.contrast() >= CONTRAST && sharpness(frame.luminance()) < scene.contrast() / 4) {
            return finding(Severity.LOOK, "scan.check.blurred");
        }
        int pixels = Math.max(frame.luminance().width(), frame.luminance().height());
        return pixels < ENOUGH_PIXELS
                ? reading(Severity.LOOK, "scan.check.coarse", pixels)
                : reading(Severity.GOOD, "scan.check.reads", pixels);
    }

    private Finding reading(Severity severity, String key, int pixels) {
        int far = pixels * FAR / ENOUGH_PIXELS;
        return Finding.of(
                "camera", severity, Sentence.of(key, "camera", address, "centimetres", far));
    }

    /// The steepest step from one pixel to the next but one, leaving out the few steepest.
    private static int sharpness(Luminance image) {
        int[] steps = new int[256];
        int total = 0;
        for (int y = 1; y < image.height() - 1; y += 2) {
            for (int x = 1; x < image.width() - 1; x += 2) {
                steps[Math.abs(image.at(x + 1, y) - image.at(x - 1, y))]++;
                total++;
            }
        }
        int above = 0;
        for (int step = 255; step > 0; step--) {
            above += steps[step];
            if (above > total / 1000) {
                return step;
            }
        }
        return 0;
    }

    private Finding finding(Severity severity, String key) {
        return Finding.of("camera", severity, Sentence.of(key, "camera", address));
    }
}
