package org.yizhan.tour.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yizhan.tour.display.Area;
import org.yizhan.tour.display.Pictures;
import org.yizhan.tour.programs.Command;
import org.yizhan.tour.programs.ToolException;

/// Prints the sheets of a PDF as a printer would draw them, and cuts the cards out of the first: ten
/// of bank-card size (ISO/IEC 7810 ID-1) in the middle of an A4 sheet, two beside each other.
public final class Scissors {
    /// Dots of the printer on a millimetre.
    static final double DOTS = 300 / 25.4;

    static final double WIDTH = 85.6;
    private static final double HEIGHT = 54;
    private static final int COLUMNS = 2;
    private static final int ROWS = 5;

    private Scissors() {}

    /// The pages of a PDF, 300 dots an inch.
    ///
    /// @param folder for the pictures on the way
    public static List<BufferedImage> print(Path pdf, Path folder) {
        Path beginning = folder.resolve("sheet");
        Command.of("pdftoppm", "-r", "300", "-png", pdf.toString(), beginning.toString()).run();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("sheet"))
                    .sorted()
                    .map(Pictures::load)
                    .toList();
        } catch (IOException e) {
            throw new ToolException("The printed sheets cannot be listed", e);
        }
    }

    /// The first cards of a sheet, row by row.
    public static List<BufferedImage> cut(BufferedImage sheet, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Pictures.cut(sheet, place(sheet, i)))
                .toList();
    }

    private static Area place(BufferedImage sheet, int nth) {
        double left = (sheet.getWidth() / DOTS - COLUMNS * WIDTH) / 2;
        double top = (sheet.getHeight() / DOTS - ROWS * HEIGHT) / 2;
        return new Area(
                dots(left + nth % COLUMNS * WIDTH),
                dots(top + nth / COLUMNS * HEIGHT),
                dots(WIDTH),
                dots(HEIGHT));
    }

    static int dots(double millimetres) {
        return (int) Math.round(millimetres * DOTS);
    }
}
