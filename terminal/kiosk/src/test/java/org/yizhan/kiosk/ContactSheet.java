package org.yizhan.kiosk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

/// Many screens on one sheet, small, for a person to look at.
final class ContactSheet {
    private static final int GROUND = 0xFF807A70;
    private static final int MARGIN = 8;

    private final int columns;
    private final int shrink;
    private final List<int[]> screens = new ArrayList<>();
    private int width;
    private int height;

    /// @param columns screens side by side
    /// @param shrink one pixel of the sheet stands for so many across and down
    ContactSheet(int columns, int shrink) {
        this.columns = columns;
        this.shrink = shrink;
    }

    void add(WritableImage screen) {
        width = (int) screen.getWidth() / shrink;
        height = (int) screen.getHeight() / shrink;
        int[] small = new int[width * height];
        PixelReader reader = screen.getPixelReader();
        for (int i = 0; i < small.length; i++) {
            small[i] = mean(reader, i % width * shrink, i / width * shrink);
        }
        screens.add(small);
    }

    void write(Path file) throws IOException {
        if (screens.isEmpty()) {
            return;
        }
        int rows = (screens.size() + columns - 1) / columns;
        int across = columns * (width + MARGIN) + MARGIN;
        int down = rows * (height + MARGIN) + MARGIN;
        WritableImage sheet = new WritableImage(across, down);
        for (int i = 0; i < across * down; i++) {
            sheet.getPixelWriter().setArgb(i % across, i / across, GROUND);
        }
        for (int i = 0; i < screens.size(); i++) {
            put(sheet, screens.get(i), i % columns, i / columns);
        }
        Png.write(sheet, file);
    }

    private void put(WritableImage sheet, int[] screen, int column, int row) {
        int left = MARGIN + column * (width + MARGIN);
        int top = MARGIN + row * (height + MARGIN);
        for (int i = 0; i < screen.length; i++) {
            sheet.getPixelWriter().setArgb(left + i % width, top + i / width, screen[i]);
        }
    }

    private int mean(PixelReader reader, int left, int top) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int i = 0; i < shrink * shrink; i++) {
            int argb = reader.getArgb(left + i % shrink, top + i / shrink);
            red += argb >> 16 & 0xFF;
            green += argb >> 8 & 0xFF;
            blue += argb & 0xFF;
        }
        int all = shrink * shrink;
        return 0xFF000000 | ((red / all) << 16) | ((green / all) << 8) | (blue / all);
    }
}
