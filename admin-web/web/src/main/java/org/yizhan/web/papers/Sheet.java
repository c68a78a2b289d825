package org.yizhan.web.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.yizhan.domain.residents.IdentityNumbers;

/// An `.xlsx` of one sheet, line after line. A [Number] is written as one; everything else is text,
/// digits too, and one that a spreadsheet could take for a formula gets an apostrophe before it (OWASP,
/// CSV Injection).
public final class Sheet {
    public static final String MEDIA_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Pattern RISKY = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d -]*");
    private static final double NARROWEST = 8;
    private static final double WIDEST = 36;

    /// Chinese characters of 11 points with room above and below.
    private static final double ROW_POINTS = 18;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(out, "Yizhan", "1.0");
    private final Worksheet sheet;
    private final double[] widths = new double[80];
    private int row;

    /// @param name of the sheet, at most 31 characters
    public Sheet(String name) {
        sheet = workbook.newWorksheet(name);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("— &P —", Position.RIGHT);
    }

    /// A line across the sheet.
    public void title(String text, int columns) {
        sheet.value(row, 0, safe(text));
        sheet.range(row, 0, row, columns - 1).merge();
        sheet.style(row, 0).bold().fontSize(14).horizontalAlignment("center").set();
        row++;
    }

    /// A line of small print.
    public void note(String text) {
        sheet.value(row++, 0, safe(text));
    }

    /// The line above all others, on every printed page.
    public void header(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            put(i, cells.get(i));
            sheet.style(row, i).bold().borderStyle(BorderStyle.THIN).fillColor("F4E6D0").set();
        }
        sheet.repeatRows(row);
        sheet.rowHeight(row, ROW_POINTS);
        row++;
    }

    public void line(List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            put(i, cells.get(i));
            var style = sheet.style(row, i).borderStyle(BorderStyle.THIN);
            (cells.get(i) instanceof Number ? style.horizontalAlignment("center") : style).set();
        }
        sheet.rowHeight(row, ROW_POINTS);
        row++;
    }

    private void put(int column, Object cell) {
        String text = cell.toString();
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, safe(text));
        }
        double width = text.codePoints().mapToDouble(c -> c > 0x2E80 ? 2.2 : 1.2).sum() + 2;
        widths[column] = Math.max(widths[column], Math.min(WIDEST, width));
        sheet.width(column, Math.max(NARROWEST, widths[column]));
    }

    /// The text as no spreadsheet takes it for a formula, identity numbers covered.
    public static String safe(String text) {
        boolean risky = RISKY.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return IdentityNumbers.masked(risky ? "'" + text : text);
    }

    /// The finished file; nothing can be added afterwards.
    public byte[] bytes() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
