package org.yizhan.kiosk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.notices.MoneyTable;
import org.yizhan.domain.notices.Notice;
import org.yizhan.kiosk.notices.Board;

/// What the invented village was told.
///
/// @param count how many there are
/// @param thirdTitle the title of the third and all after it
record InventedBoard(int count, String thirdTitle) implements Board {
    @Override
    public List<Posted> notices() {
        List<Board.Posted> posted = new ArrayList<>();
        posted.add(
                posted(
                        0,
                        "城乡居民医保开始交费了",
                        List.of(
                                "明年的城乡居民医保，十二月二十号以前交，每人四百块。可以在手机上交，也可以带着身份证到村部，我们帮您交。",
                                "六十岁以上的低保户不用交。没交的人，明年看病就报不了，千万别忘了。"),
                        Optional.empty()));
        posted.add(
                posted(
                        1,
                        "第三季度村里的账",
                        List.of("第三季度村集体的收支公布如下，有不明白的，请找村务监督委员会。"),
                        Optional.of(
                                new MoneyTable(
                                        "2026年第三季度村集体收支",
                                        List.of(
                                                new MoneyTable.Row("山林承包费", 3_200_000),
                                                new MoneyTable.Row("光伏发电", 1_856_050),
                                                new MoneyTable.Row("修水渠", -2_100_000),
                                                new MoneyTable.Row("路灯电费", -186_000),
                                                new MoneyTable.Row("慰问老人", -450_000))))));
        for (int i = 2; i < count; i++) {
            posted.add(
                    posted(i, thirdTitle, List.of("周三上午八点到十二点修水管，全村停水，请提前接好水。"), Optional.empty()));
        }
        return List.copyOf(posted);
    }

    private static Board.Posted posted(
            int number, String title, List<String> paragraphs, Optional<MoneyTable> table) {
        return new Board.Posted(
                Village.notice(number),
                new Notice(
                        title,
                        paragraphs,
                        "青石沟村委会",
                        LocalDate.of(2026, 11, 20),
                        Optional.empty(),
                        table,
                        false));
    }
}
