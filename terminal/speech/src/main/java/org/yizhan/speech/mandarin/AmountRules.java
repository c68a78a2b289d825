package org.yizhan.speech.mandarin;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/// Percentages, temperatures, measures, ranges, and plain numbers.
final class AmountRules {
    static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final String TO = "[-—–－~～]+";
    private static final String COUNTED =
            "(?:个|位|次|片|天|块|点|斤|张|只|颗|粒|杯|包|口|亩|家|户|条|件|把|本|辆|头|瓶|袋|盒|碗|双|对|份|种|名|样"
                    + "|项|场|趟|遍|句|段|间|座|棵|株|周|小时|分|公里|千米|米|元|人|倍|篇|岁|万|千|亿|秒|吨|升|平方|公斤"
                    + "|千克|克|厘米|毫|节|支|枚|台|副|面|根|道|顿|代|年(?!级)|角|公顷|剂|针|例|套|批|里|季|边|旁|勺|寸|尺"
                    + "|kg|g\\b|cm|mm|km|ml|mL|m\\b|㎡|℃)";
    private static final Map<String, String> UNITS =
            Map.ofEntries(
                    Map.entry("kg", "公斤"),
                    Map.entry("g", "克"),
                    Map.entry("mg", "毫克"),
                    Map.entry("cm", "厘米"),
                    Map.entry("mm", "毫米"),
                    Map.entry("km", "公里"),
                    Map.entry("m", "米"),
                    Map.entry("m²", "平方米"),
                    Map.entry("㎡", "平方米"),
                    Map.entry("m³", "立方米"),
                    Map.entry("ml", "毫升"),
                    Map.entry("mL", "毫升"),
                    Map.entry("L", "升"),
                    Map.entry("kWh", "千瓦时"),
                    Map.entry("kW", "千瓦"),
                    Map.entry("W", "瓦"),
                    Map.entry("V", "伏"),
                    Map.entry("h", "小时"),
                    Map.entry("mmHg", "毫米汞柱"),
                    Map.entry("mmol/L", "毫摩尔每升"),
                    Map.entry("℃", "摄氏度"),
                    Map.entry("°C", "摄氏度"));
    private static final String UNIT =
            "(mmol/L|mmHg|kWh|kW|kg|mg|cm|mm|km|m²|m³|ml|mL|㎡|℃|°C|g|m|L|W|V|h)(?![A-Za-z])";

    static final List<Rule> ALL =
            List.of(
                    Rule.of(
                            "(?<![\\d/])([6-9]\\d|[12]\\d{2})\\s*/\\s*([3-9]\\d|1\\d{2})(?![\\d/])(?:\\s*(mmHg))?",
                            AmountRules::pressure),
                    Rule.of("(?<![\\d/.])(\\d{1,3})/(\\d{1,3})(?![\\d/.])", AmountRules::fraction),
                    Rule.of(
                            NUMBER + "\\s*(" + TO + ")\\s*" + NUMBER + "\\s*([%％])",
                            AmountRules::percentRange),
                    Rule.of(NUMBER + "\\s*([%％‰])", AmountRules::percent),
                    Rule.of(
                            "(?<![\\d.])[-−－](?="
                                    + NUMBER
                                    + "\\s*(?:"
                                    + TO
                                    + "-?"
                                    + NUMBER
                                    + "\\s*)?(?:℃|°C|度|摄氏度))",
                            (found, to) -> said("零下", found, to)),
                    Rule.of(
                            "(?<![\\d\\p{IsHan}A-Za-z%％℃）)])[-−](?=\\d)",
                            (found, to) -> said("负", found, to)),
                    Rule.of(NUMBER + "\\s*" + UNIT, AmountRules::measure),
                    Rule.of(
                            "(?<!\\d)(\\d{1,2})([-—])(\\d{1,2})([-—])(\\d{2,4})(?!\\d)",
                            AmountRules::door),
                    Rule.of(
                            "(?<=[\\d%％℃元日月号点分时半个天米斤岁]\\s?)" + TO + "(?=\\s*[\\d¥￥])",
                            (found, to) -> said("到", found, to)),
                    Rule.of(
                            "(?<![\\d.,第初])2(?=\\s*(?:(?:"
                                    + TO
                                    + "|至|到|或|、)\\s*\\d+\\s*)?"
                                    + COUNTED
                                    + ")",
                            (found, to) -> said("两", found, to)),
                    Rule.of("(?<![\\d:：])(\\d+)([:：])(\\d+)(?![\\d:：])", AmountRules::ratio),
                    Rule.of(NUMBER, (found, to) -> number(found, to)));

    private AmountRules() {}

    private static boolean said(String words, MatchResult found, SpokenText to) {
        to.say(words, found.start());
        return true;
    }

    private static boolean number(MatchResult found, SpokenText to) {
        to.number(found.group(1), found.start(1));
        return true;
    }

    /// Blood pressure: the upper is the larger.
    private static boolean pressure(MatchResult found, SpokenText to) {
        if (Rule.value(found, 1) <= Rule.value(found, 2)) {
            return false;
        }
        to.number(found.group(1), found.start(1));
        to.say("，", found.end(1));
        to.number(found.group(2), found.start(2));
        if (found.group(3) != null) {
            to.sayEach("毫米汞柱", found.start(3), found.group(3).length());
        }
        return true;
    }

    private static boolean fraction(MatchResult found, SpokenText to) {
        to.numberAt(Rule.value(found, 2), found.start(1));
        to.say("分之", found.start(1));
        to.numberAt(Rule.value(found, 1), found.start(2));
        return true;
    }

    private static boolean percent(MatchResult found, SpokenText to) {
        to.say(found.group(2).equals("‰") ? "千分之" : "百分之", found.start(1));
        return number(found, to);
    }

    private static boolean percentRange(MatchResult found, SpokenText to) {
        to.say("百分之", found.start(1));
        to.number(found.group(1), found.start(1));
        to.say("到", found.start(2));
        to.number(found.group(3), found.start(3));
        return true;
    }

    private static boolean measure(MatchResult found, SpokenText to) {
        to.count(found.group(1), found.start(1));
        String unit = found.group(2);
        to.sayEach(UNITS.getOrDefault(unit, unit), found.start(2), unit.length());
        return true;
    }

    private static boolean door(MatchResult found, SpokenText to) {
        to.telephone(found.group(1), found.start(1));
        to.say("杠", found.start(2));
        to.telephone(found.group(3), found.start(3));
        to.say("杠", found.start(4));
        to.telephone(found.group(5), found.start(5));
        return true;
    }

    private static boolean ratio(MatchResult found, SpokenText to) {
        to.number(found.group(1), found.start(1));
        to.say("比", found.start(2));
        to.number(found.group(3), found.start(3));
        return true;
    }
}
