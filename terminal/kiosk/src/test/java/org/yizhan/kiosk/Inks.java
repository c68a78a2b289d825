package org.yizhan.kiosk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.yizhan.kiosk.pictures.Picture;

/// Contrast as the eye gets it: the screen is drawn twice, with what is printed and without, and
/// the two are compared pixel by pixel (WCAG 2.2 relative luminance). Used on the UI thread only.
final class Inks {
    static final double TEXT = 7;
    static final double PICTURE = 4.5;

    /// Changed by less, a pixel is taken for ground.
    private static final double CHANGED = 0.02;

    /// Of the pixels of the ground, so many may be worse: the rim of a shape that lies behind.
    private static final double RIM = 0.05;

    /// Of a font's size: empty above and below its characters, and shared with those beside.
    private static final double AIR = 0.3;

    private static final double SIDE = 0.1;

    final List<String> faults = new ArrayList<>();
    final WritableImage printed;
    double faintestText = Double.MAX_VALUE;
    double faintestPicture = Double.MAX_VALUE;
    private final WritableImage blank;

    Inks(Scene scene) {
        Parent top = Ruler.topmost(scene.getRoot());
        List<Label> labels = Ruler.labels(top);
        List<Node> pictures = Ruler.found(top, Inks::ours);
        printed = scene.snapshot(null);
        List<Node> inks = new ArrayList<>();
        pictures.forEach(picture -> inks.addAll(((Picture) picture).getChildrenUnmodifiable()));
        for (Label label : labels) {
            Node text = label.lookup(".text");
            if (text != null) {
                inks.add(text);
            }
        }
        inks.forEach(node -> node.setOpacity(0));
        blank = scene.snapshot(null);
        inks.forEach(node -> node.setOpacity(1));
        labels.forEach(this::text);
        pictures.forEach(this::picture);
    }

    /// The project's own; a lesson's and the countryside bring their colours.
    private static boolean ours(Node node) {
        return node instanceof Picture && !node.lookupAll(".stroke").isEmpty();
    }

    private void text(Label label) {
        Node text = label.lookup(".text");
        if (text != null) {
            double contrast = contrast(within(text, label.getFont().getSize()));
            faintestText = Math.min(faintestText, contrast);
            if (contrast < TEXT) {
                faults.add("faint, " + contrast + ": " + label.getText());
            }
        }
    }

    private void picture(Node picture) {
        double contrast = contrast(picture.localToScene(picture.getBoundsInLocal()));
        faintestPicture = Math.min(faintestPicture, contrast);
        if (contrast < PICTURE) {
            faults.add("a faint picture, " + contrast + ": " + picture.getStyleClass());
        }
    }

    /// Where a text stands, without the air of its font and the strokes of its neighbours.
    private static Bounds within(Node text, double size) {
        Bounds box = text.localToScene(text.getBoundsInLocal());
        double side = Math.min(SIDE * size, box.getWidth() / 4);
        double air = Math.min(AIR * size, box.getHeight() / 4);
        return new BoundingBox(
                box.getMinX() + side,
                box.getMinY() + air,
                box.getWidth() - 2 * side,
                box.getHeight() - 2 * air);
    }

    /// The strongest ink against the ground that serves it worst; large where nothing is printed.
    private double contrast(Bounds box) {
        int left = Math.max(0, (int) box.getMinX());
        int top = Math.max(0, (int) box.getMinY());
        int right = Math.min((int) printed.getWidth(), (int) box.getMaxX() + 1);
        int bottom = Math.min((int) printed.getHeight(), (int) box.getMaxY() + 1);
        double ink = Double.NaN;
        double most = CHANGED;
        double[] grounds = new double[Math.max(0, (right - left) * (bottom - top))];
        PixelReader with = printed.getPixelReader();
        PixelReader without = blank.getPixelReader();
        int n = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                double ground = luminance(without.getArgb(x, y));
                double now = luminance(with.getArgb(x, y));
                grounds[n++] = ground;
                if (ratio(now, ground) - 1 > most) {
                    most = ratio(now, ground) - 1;
                    ink = now;
                }
            }
        }
        return Double.isNaN(ink) ? Double.MAX_VALUE : against(ink, grounds);
    }

    private static double against(double ink, double[] grounds) {
        double[] ratios = Arrays.stream(grounds).map(ground -> ratio(ink, ground)).toArray();
        Arrays.sort(ratios);
        return ratios[(int) (ratios.length * RIM)];
    }

    static double ratio(double a, double b) {
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    static double luminance(int argb) {
        return 0.2126 * LINEAR[argb >> 16 & 0xFF]
                + 0.7152 * LINEAR[argb >> 8 & 0xFF]
                + 0.0722 * LINEAR[argb & 0xFF];
    }

    private static final double[] LINEAR = new double[256];

    static {
        for (int i = 0; i < 256; i++) {
            double channel = i / 255.0;
            LINEAR[i] =
                    channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
        }
    }
}
