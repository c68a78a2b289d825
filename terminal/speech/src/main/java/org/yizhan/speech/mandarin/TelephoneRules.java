package org.yizhan.speech.mandarin;

import java.util.List;
import java.util.stream.IntStream;

/// Telephone numbers, identity numbers and other numbers that are said digit by digit.
final class TelephoneRules {
    private static final String NOT_COUNTED =
            "(?![\\d.]|,\\d|\\s*(?:元|块钱|个|人|户|斤|公斤|亩|米|万|亿|多|余|名|吨|份|年|次|度|天|[%％]))";
    private static final String CALLING =
            "(?:拨打|拨|打|叫|电话|手机|热线|号码|座机|短信|微信号?|编号|验证码|密码|分机|卡号|账号|单号|尾号|邮编)";
    private static final String FOLLOWED =
            "(?=[”\"』」’'\\s]{0,2}[是为：]?(?:报警|火警|急救|电话|热线|救护|匪警|交通|平台|指挥))";

    static final List<Rule> ALL =
            List.of(
                    Rule.of(
                            "(?<![\\d.])\\d{3,6}[*＊xX]{2,}\\d{2,4}(?!\\d)",
                            (found, to) -> masked(found.group(), found.start(), to)),
                    Rule.of(
                            "(?<![\\d.])1[3-9]\\d([- ]?)\\d{4}\\1\\d{4}(?!\\d)",
                            (found, to) -> said(found.group(), found.start(), to, 3, 7)),
                    Rule.of(
                            "(?<![\\d.])0(?:10|2\\d|[3-9]\\d{2})[-—－ ]?\\d{7,8}(?!\\d)",
                            (found, to) -> landline(found.group(), found.start(), to)),
                    Rule.of(
                            "(?<!\\d)[48]00[-—－ ]?\\d{3,4}[-—－ ]\\d{3,4}(?!\\d)",
                            (found, to) -> said(found.group(), found.start(), to, 3, 6)),
                    Rule.of(
                            "(?<![\\dA-Za-z])\\d{17}[\\dXx](?![\\dA-Za-z])",
                            (found, to) -> said(found.group(), found.start(), to, 6, 14)),
                    Rule.of(
                            "(?<=" + CALLING + "[号码是为：: “\"‘'「『]{0,3})\\d{3,}" + NOT_COUNTED,
                            (found, to) -> grouped(found.group(), found.start(), to)),
                    Rule.of(
                            "(?<![\\d.,])1(?:10|19|20|22)(?!\\d)" + FOLLOWED,
                            (found, to) -> said(found.group(), found.start(), to)),
                    Rule.of(
                            "(?<=(?:110|119|120|122)[、和，或])1(?:10|19|20|22)" + NOT_COUNTED,
                            (found, to) -> said(found.group(), found.start(), to)),
                    Rule.of(
                            "(?<![\\d.,])(?:12\\d{3}|10086|10010|10099|95\\d{3}|96\\d{3,4})"
                                    + NOT_COUNTED,
                            (found, to) -> said(found.group(), found.start(), to)),
                    Rule.of(
                            "(?<![\\d.,])\\d{9,}" + NOT_COUNTED,
                            (found, to) -> grouped(found.group(), found.start(), to)),
                    Rule.of(
                            "(?<![\\d.,:：])0\\d+(?![\\d.:：])",
                            (found, to) -> grouped(found.group(), found.start(), to)),
                    Rule.of(
                            "(?<![\\d.,第])\\d{3,4}(?=室|房(?!间)|路(?:公交|车|汽|站)|次(?:列车|火车|高铁|动车))",
                            (found, to) -> said(found.group(), found.start(), to)),
                    Rule.of(
                            "(?<=[A-Za-z])\\d{3,}(?![\\d.])",
                            (found, to) -> said(found.group(), found.start(), to)),
                    Rule.of(
                            "(?<![\\d.])\\d{1,2}·\\d{1,2}(?!\\d)",
                            (found, to) -> said(found.group(), found.start(), to)));

    private TelephoneRules() {}

    private static boolean said(String text, int shown, SpokenText to, int... pauses) {
        to.telephone(text, shown, pauses);
        return true;
    }

    /// A number of which the middle is hidden.
    private static boolean masked(String text, int shown, SpokenText to) {
        int first = (int) text.chars().takeWhile(Character::isDigit).count();
        return said(text.replaceAll("[xX]", "*"), shown, to, first);
    }

    /// Area code, then the number, in two halves if it has eight digits.
    private static boolean landline(String text, int shown, SpokenText to) {
        int digits = (int) text.chars().filter(Character::isDigit).count();
        int area = text.startsWith("010") || text.startsWith("02") ? 3 : 4;
        return said(text, shown, to, area, digits - 4);
    }

    /// In fours from the end, if it is long enough for pauses to help.
    private static boolean grouped(String text, int shown, SpokenText to) {
        int first = text.length() % 4 == 0 ? 4 : text.length() % 4;
        int[] pauses =
                text.length() < 7
                        ? new int[0]
                        : IntStream.iterate(first, at -> at < text.length(), at -> at + 4)
                                .toArray();
        return said(text, shown, to, pauses);
    }
}
