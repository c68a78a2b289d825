package org.yizhan.web.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.web.server.Words;

/// A month's figures by the names that a county gives the cells of its own form. A name of several
/// values fills downwards, a place a line.
final class ReportValues {
    private ReportValues() {}

    static Map<String, List<String>> of(MonthReport report, Words words) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("单位", List.of(report.all().name()));
        values.put("年份", List.of(Integer.toString(report.month().getYear())));
        values.put("月份", List.of(Integer.toString(report.month().getMonthValue())));
        values.put("报告期", List.of(ReportPages.month(words, report.month())));
        values.put("党员人数", List.of(Integer.toString(report.all().members())));
        values.put("开会次数", List.of(Integer.toString(report.all().sum().meetings())));
        values.put("到会人次", List.of(Integer.toString(report.all().sum().came())));
        values.put(
                "补签次数",
                List.of(Integer.toString(report.evidence().getOrDefault(Evidence.STAFF_ENTRY, 0))));
        values.put("各地名称", each(report, MonthReport.Line::name));
        values.put("各地党员人数", each(report, line -> Integer.toString(line.members())));
        values.put("各地开会次数", each(report, line -> Integer.toString(line.sum().meetings())));
        values.put("各地到会人次", each(report, line -> Integer.toString(line.sum().came())));
        return values;
    }

    private static List<String> each(MonthReport report, Function<MonthReport.Line, String> value) {
        return report.lines().stream().map(value).toList();
    }
}
