package org.yizhan.demo.notices;

import java.time.LocalDate;
import java.util.List;
import org.yizhan.domain.notices.MoneyTable;

/// The village's money of the last whole quarter. The rows are what was there before, what came in
/// and what was spent; their sum is what is left.
final class DemoMoney {
    private static final List<String> QUARTERS = List.of("一", "二", "三", "四");

    private DemoMoney() {}

    static MoneyTable lastQuarter(LocalDate today) {
        LocalDate within = today.minusMonths(3);
        String quarter = QUARTERS.get((within.getMonthValue() - 1) / 3);
        return new MoneyTable(
                within.getYear() + "年第" + quarter + "季度村集体收支",
                List.of(
                        new MoneyTable.Row("上季度结余", 8_632_540),
                        new MoneyTable.Row("机动地承包费", 4_200_000),
                        new MoneyTable.Row("光伏电站发电收入", 1_368_075),
                        new MoneyTable.Row("上级拨的运转经费", 3_000_000),
                        new MoneyTable.Row("保洁员工资", -1_350_000),
                        new MoneyTable.Row("路灯电费和维修", -286_430),
                        new MoneyTable.Row("水管维修", -915_000),
                        new MoneyTable.Row("重阳节看望老人", -642_000),
                        new MoneyTable.Row("村部水电和办公", -318_260)));
    }

    /// What came in, what was spent and what is left, in a sentence.
    static String summary(MoneyTable table) {
        List<MoneyTable.Row> moved = table.rows().subList(1, table.rows().size());
        long in = moved.stream().mapToLong(MoneyTable.Row::fen).filter(fen -> fen > 0).sum();
        long out = moved.stream().mapToLong(MoneyTable.Row::fen).filter(fen -> fen < 0).sum();
        long left = table.rows().stream().mapToLong(MoneyTable.Row::fen).sum();
        return "收入%s元，支出%s元，账上还有%s元。".formatted(yuan(in), yuan(-out), yuan(left));
    }

    private static String yuan(long fen) {
        return "%d.%02d".formatted(fen / 100, fen % 100);
    }
}
