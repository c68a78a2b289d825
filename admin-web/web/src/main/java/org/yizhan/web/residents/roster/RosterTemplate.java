package org.yizhan.web.residents.roster;

import java.util.Arrays;
import java.util.List;
import org.yizhan.web.papers.Sheet;

/// A table to fill in, with two invented people that show how.
public final class RosterTemplate {
    private static final List<String> WANG =
            List.of(
                    "王小花",
                    "",
                    "女",
                    "1956-03-02",
                    "",
                    "12号",
                    "二组",
                    "138 0000 0001",
                    "否",
                    "正式党员",
                    "1985-07-01",
                    "第一党小组");
    private static final List<String> SHAN =
            List.of(
                    "单大山",
                    "shan4 da4 shan1",
                    "男",
                    "1990-11",
                    "",
                    "13号",
                    "二组",
                    "",
                    "是",
                    "群众",
                    "",
                    "");

    private RosterTemplate() {}

    /// An `.xlsx`.
    public static byte[] file() {
        Sheet sheet = new Sheet("花名册");
        sheet.header(Arrays.stream(Column.values()).map(Column::chinese).toList());
        sheet.line(WANG);
        sheet.line(SHAN);
        return sheet.bytes();
    }
}
