package org.yizhan.web.attendance;

import org.yizhan.web.papers.Sheet;

/// A sign-in sheet as `.xlsx`.
final class SignInTable {
    private SignInTable() {}

    static byte[] xlsx(SignInSheet sheet) {
        Sheet table = new Sheet("签到表");
        table.title(sheet.title(), sheet.header().size());
        sheet.facts().forEach(table::note);
        table.header(sheet.header());
        sheet.lines().forEach(table::line);
        sheet.foot().forEach(table::note);
        return table.bytes();
    }
}
