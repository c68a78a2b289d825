package org.yizhan.web.attendance;

import java.util.ArrayList;
import java.util.List;
import org.yizhan.web.papers.Sheet;

/// A sign-in sheet as `.xlsx`.
final class SignInTable {
    private SignInTable() {}

    static byte[] xlsx(SignInSheet sheet) {
        Sheet table = new Sheet("签到表");
        table.title(sheet.title(), sheet.header().size());
        sheet.facts().forEach(table::note);
        table.header(sheet.header());
        sheet.lines().forEach(line -> table.line(numbered(line)));
        sheet.foot().forEach(table::note);
        return table.bytes();
    }

    /// The first column counts the lines.
    private static List<Object> numbered(List<String> line) {
        List<Object> cells = new ArrayList<>(line);
        cells.set(0, Integer.valueOf(line.getFirst()));
        return cells;
    }
}
