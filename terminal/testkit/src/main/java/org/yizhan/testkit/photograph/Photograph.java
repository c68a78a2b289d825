package org.yizhan.testkit.photograph;

import java.awt.image.BufferedImage;
import java.util.Random;

/// A photograph of a print: perspective, distance, paper and background, then light, blur, motion and
/// noise, in the order in which nature does it.
///
/// @param print what is held up
/// @param pose how it is held
/// @param lens what looks at it
/// @param light what shines on it
public record Photograph(Print print, Pose pose, Lens lens, Light light) {
    /// Samples along each side of a pixel.
    private static final int SAMPLES = 3;

    /// Takes it: a gray picture of a gray print, else one in colour.
    public BufferedImage take(long seed) {
        Random random = new Random(seed);
        boolean vertical = random.nextBoolean();
        int channels = print.gray() ? 1 : 3;
        BufferedImage picture =
                new BufferedImage(
                        lens.width(),
                        lens.height(),
                        print.gray() ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
        Ray ray = new Ray(pose, lens);
        Paper paper = new Paper(print, pose.distance() / lens.focalPixels() / SAMPLES);
        for (int channel = 0; channel < channels; channel++) {
            Exposed exposed = new Exposed(lens.width(), lens.height(), expose(ray, paper, channel));
            exposed.blur(lens.flaws().blur());
            exposed.move(lens.flaws().motion(), vertical);
            exposed.develop(picture, channel, lens.flaws().noise(), random);
        }
        return picture;
    }

    private float[] expose(Ray ray, Paper paper, int channel) {
        float[] seen = new float[lens.width() * lens.height()];
        for (int i = 0; i < seen.length; i++) {
            int x = i % lens.width();
            int y = i / lens.width();
            double slope = 1 + light.unevenness() * ((double) x / lens.width() - 0.5);
            seen[i] = (float) (pixel(ray, paper, channel, x, y) * slope);
        }
        return seen;
    }

    private double pixel(Ray ray, Paper paper, int channel, int x, int y) {
        double middle = light(paper, ray.meet(x + 0.5, y + 0.5), channel);
        if (!paper.near(ray.meet(x + 0.5, y + 0.5), 2 * pose.distance() / lens.focalPixels())) {
            return middle;
        }
        double sum = 0;
        for (int part = 0; part < SAMPLES * SAMPLES; part++) {
            double dx = (part % SAMPLES + 0.5) / SAMPLES;
            double dy = (part / SAMPLES + 0.5) / SAMPLES;
            sum += light(paper, ray.meet(x + dx, y + dy), channel);
        }
        return sum / (SAMPLES * SAMPLES);
    }

    private double light(Paper paper, Ray.Meeting at, int channel) {
        double ink = paper.brightness(at, channel);
        if (ink < 0) {
            return light.background();
        }
        double spot = print.widthMillimetres() / 5;
        double away = (at.x() * at.x() + at.y() * at.y()) / (2 * spot * spot);
        double shine = light.glare() * Math.exp(-away);
        return light.black() + ink * (light.white() - light.black()) + shine;
    }
}
