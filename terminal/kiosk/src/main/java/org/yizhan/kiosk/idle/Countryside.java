package org.yizhan.kiosk.idle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.yizhan.kiosk.pictures.Picture;

/// Hills, terraces and a few houses under the sky of the hour. Covers whatever space it is given,
/// standing on its lower edge.
final class Countryside extends Region {
    /// Width and height the land is drawn in.
    private static final double WIDTH = 1080;

    private static final double HEIGHT = 1200;

    /// Minutes after midnight when the sun is at the horizon.
    private static final double SUNRISE = 5 * 60;

    private static final double SUNSET = 20 * 60;

    private final Picture land = read();
    private final Circle sun = new Circle();
    private final Circle glow = new Circle();
    private final Rectangle clip = new Rectangle();
    private double elevation = 0.5;

    Countryside() {
        getStyleClass().add("countryside");
        sun.getStyleClass().add("sun");
        glow.getStyleClass().add("sun-glow");
        getChildren().addAll(glow, sun, land);
        setClip(clip);
        setMouseTransparent(true);
    }

    /// Sets light and sun to a time of day.
    PartOfDay time(LocalTime time) {
        PartOfDay part = PartOfDay.at(time);
        for (PartOfDay other : PartOfDay.values()) {
            getStyleClass().remove(other.style());
        }
        getStyleClass().add(part.style());
        double minutes = time.toSecondOfDay() / 60.0;
        double course = (minutes - SUNRISE) / (SUNSET - SUNRISE);
        elevation = part == PartOfDay.NIGHT ? 0.8 : Math.sin(Math.PI * course);
        requestLayout();
        return part;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double scale = Math.max(width / WIDTH, height / HEIGHT);
        land.resizeRelocate(
                (width - WIDTH * scale) / 2,
                height - HEIGHT * scale,
                WIDTH * scale,
                HEIGHT * scale);
        double x = width * 0.86; // clear of the words above and of the chimney
        double y = height - (HEIGHT - 650 + 150 * elevation) * scale;
        place(sun, x, y, 95 * scale);
        place(glow, x, y, 150 * scale);
        clip.setWidth(width);
        clip.setHeight(height);
    }

    private static void place(Circle circle, double x, double y, double radius) {
        circle.setCenterX(x);
        circle.setCenterY(y);
        circle.setRadius(radius);
    }

    private static Picture read() {
        try (InputStream in =
                Countryside.class.getResourceAsStream("/org/yizhan/kiosk/countryside.svg")) {
            if (in == null) {
                throw new IOException("No countryside");
            }
            return Picture.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
