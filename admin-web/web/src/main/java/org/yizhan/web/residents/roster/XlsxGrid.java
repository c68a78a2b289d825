package org.yizhan.web.residents.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// Reads the first sheet of an `.xlsx` (ECMA-376).
final class XlsxGrid {
    private XlsxGrid() {}

    static GridResult read(byte[] file) {
        try {
            XlsxParts parts = XlsxParts.of(file);
            if (!parts.isWithinLimits()) {
                return new GridResult.TooLarge();
            }
            try (ReadableWorkbook workbook =
                    new ReadableWorkbook(
                            new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
                Optional<Sheet> sheet = workbook.getSheets().findFirst();
                return sheet.isEmpty() ? new GridResult.Empty() : sheet(sheet.get(), parts);
            }
        } catch (IOException | RuntimeException e) {
            // The library reports broken files by whatever its parsers throw.
            return new GridResult.Unreadable();
        }
    }

    private static GridResult sheet(Sheet sheet, XlsxParts parts) throws IOException {
        List<Grid.Line> lines = new ArrayList<>();
        try (var rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                List<Grid.Cell> cells = cells(row);
                if (cells.stream().anyMatch(cell -> !cell.text().isEmpty() || cell.formula())) {
                    lines.add(new Grid.Line(row.getRowNum(), cells));
                }
                if (lines.size() > GridReader.MOST_LINES) {
                    return new GridResult.TooLarge();
                }
            }
        }
        return new GridResult.Read(new Grid(lines, parts.mergedInFirstSheet()));
    }

    private static List<Grid.Cell> cells(Row row) {
        List<Grid.Cell> cells = new ArrayList<>();
        int count = Math.min(row.getCellCount(), GridReader.MOST_COLUMNS);
        for (int i = 0; i < count; i++) {
            cells.add(row.getOptionalCell(i).map(XlsxGrid::cell).orElse(new Grid.Cell("", false)));
        }
        return cells;
    }

    private static Grid.Cell cell(Cell cell) {
        boolean formula = cell.getFormula() != null || cell.getType() == CellType.FORMULA;
        return new Grid.Cell(formula ? "" : text(cell).strip(), formula);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> number(cell);
            case BOOLEAN -> cell.asBoolean() ? "是" : "否";
            case FORMULA, ERROR, EMPTY -> "";
        };
    }

    /// A day where the cell is formatted as one; else the number without a needless fraction, so
    /// that a telephone number typed as a number stays what it was.
    private static String number(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null && isDay(format)) {
            return cell.asDate().toLocalDate().toString();
        }
        return cell.asNumber().stripTrailingZeros().toPlainString();
    }

    private static boolean isDay(String format) {
        String bare = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "");
        return bare.contains("y") || (bare.contains("m") && bare.contains("d"));
    }
}
