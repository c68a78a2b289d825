package org.yizhan.tour.reading;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.tour.display.Area;
import org.yizhan.tour.display.Pictures;
import org.yizhan.tour.programs.Command;

/// Reads Chinese on pictures with Tesseract.
public final class Ocr {
    /// One thread is faster than several on small pictures, and leaves the rest to the programs.
    private static final Map<String, String> ONE_THREAD = Map.of("OMP_THREAD_LIMIT", "1");

    private static final int COLUMNS = 12;

    private Ocr() {}

    /// All text on a picture, wherever it stands.
    ///
    /// @param scale at which it is read; glyphs of 20 to 50 pixels are read best
    public static Sight read(BufferedImage picture, double scale) {
        byte[] png = Pictures.png(Pictures.grey(picture, scale));
        return sight(tesseract(png, "chi_sim", "11", "tsv"), scale);
    }

    /// A picture that holds one line.
    ///
    /// @param height of its glyphs in pixels, about
    public static String line(BufferedImage picture, int height) {
        byte[] png = Pictures.png(Pictures.grey(picture, Math.min(1, 44.0 / height)));
        return tesseract(png, "chi_sim", "7", "txt").replaceAll("\\s", "");
    }

    /// All text on a picture that is written in Latin letters and digits, a line a line.
    public static String latin(BufferedImage picture) {
        byte[] png = Pictures.png(Pictures.grey(picture, 1));
        return tesseract(png, "eng", "11", "txt");
    }

    /// The digits of a picture that holds one line of them.
    ///
    /// @param height of its glyphs in pixels, about
    public static String digits(BufferedImage picture, int height) {
        byte[] png = Pictures.png(Pictures.grey(picture, Math.min(1, 44.0 / height)));
        return tesseract(png, "eng", "7", "txt").replaceAll("\\D", "");
    }

    private static String tesseract(byte[] png, String language, String layout, String form) {
        String[] line =
                form.equals("tsv")
                        ? new String[] {
                            "tesseract", "-", "-", "-l", language, "--psm", layout, "tsv"
                        }
                        : new String[] {"tesseract", "-", "-", "-l", language, "--psm", layout};
        return new String(Command.of(line).in(ONE_THREAD).run(png), StandardCharsets.UTF_8);
    }

    private static Sight sight(String table, double scale) {
        Map<String, List<Sight.Word>> lines = new LinkedHashMap<>();
        for (String row : table.lines().skip(1).toList()) {
            String[] cells = row.split("\t", -1);
            if (cells.length == COLUMNS && !cells[COLUMNS - 1].isBlank()) {
                String line = cells[2] + "/" + cells[3] + "/" + cells[4];
                lines.computeIfAbsent(line, _ -> new ArrayList<>()).add(word(cells, scale));
            }
        }
        return new Sight(lines.values().stream().map(Sight.Line::new).toList());
    }

    private static Sight.Word word(String[] cells, double scale) {
        int[] box = new int[4];
        for (int i = 0; i < box.length; i++) {
            box[i] = (int) Math.round(Integer.parseInt(cells[6 + i]) / scale);
        }
        return new Sight.Word(cells[COLUMNS - 1].strip(), new Area(box[0], box[1], box[2], box[3]));
    }
}
