package org.yizhan.tour.stage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.yizhan.tour.programs.ToolException;

/// Party members who come to the village with the tour, in a clerk's table. Nobody in the demo
/// village is called like them.
public final class Newcomers {
    /// By the alphabet, as the cards are printed.
    public static final List<String> NAMES = List.of("丁玉兰", "高文清", "江小红", "马大山", "石长河", "田水生");

    private static final List<String> HEADER = List.of("姓名", "性别", "出生日期", "村民小组", "政治面貌", "入党时间");

    private Newcomers() {}

    /// Writes the table.
    public static Path table(Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "clerk", "1.0")) {
            Worksheet sheet = book.newWorksheet("花名册");
            line(sheet, 0, HEADER);
            for (int i = 0; i < NAMES.size(); i++) {
                String gender = i % 2 == 0 ? "女" : "男";
                String born = "%d-0%d-12".formatted(1950 + 3 * i, i + 1);
                line(sheet, i + 1, List.of(NAMES.get(i), gender, born, "二组", "正式党员", "1988-07-01"));
            }
            return file;
        } catch (IOException e) {
            throw new ToolException("The clerk's table could not be written", e);
        }
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
    }
}
