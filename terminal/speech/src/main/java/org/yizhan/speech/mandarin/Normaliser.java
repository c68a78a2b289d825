package org.yizhan.speech.mandarin;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// Turns a shown text into what is said, character by character, each pointing back to what it
/// reads.
final class Normaliser {
    private static final List<Rule> RULES =
            Stream.of(TimeRules.ALL, TelephoneRules.ALL, MoneyRules.ALL, AmountRules.ALL)
                    .flatMap(List::stream)
                    .toList();
    private static final String RULED = "0123456789-−－—–~～¥￥";
    private static final Map<Character, String> SYMBOLS =
            Map.ofEntries(
                    Map.entry('〇', "零"),
                    Map.entry('×', "乘"),
                    Map.entry('+', "加"),
                    Map.entry('＋', "加"),
                    Map.entry('=', "等于"),
                    Map.entry('＝', "等于"),
                    Map.entry('≥', "大于等于"),
                    Map.entry('≤', "小于等于"),
                    Map.entry('＞', "大于"),
                    Map.entry('＜', "小于"),
                    Map.entry('℃', "摄氏度"),
                    Map.entry('㎡', "平方米"),
                    Map.entry('%', "百分号"),
                    Map.entry('％', "百分号"),
                    Map.entry('&', "和"),
                    Map.entry('°', "度"));
    private static final String PER = "元角分斤克个次里米升度吨亩";

    private Normaliser() {}

    static List<Spoken> normalise(String shown) {
        String text = halfWidth(shown);
        List<Matcher> matchers =
                RULES.stream()
                        .map(rule ->
                                rule.pattern()
                                        .matcher(text)
                                        .useTransparentBounds(true)
                                        .useAnchoringBounds(false))
                        .toList();
        SpokenText spoken = new SpokenText();
        int at = 0;
        while (at < text.length()) {
            int next = RULED.indexOf(text.charAt(at)) < 0 ? at : ruled(matchers, at, spoken);
            if (next == at) {
                plain(text, at, spoken);
                next++;
            }
            at = next;
        }
        return spoken.all();
    }

    private static int ruled(List<Matcher> matchers, int at, SpokenText spoken) {
        for (int i = 0; i < matchers.size(); i++) {
            Matcher matcher = matchers.get(i);
            matcher.region(at, matcher.regionEnd());
            if (matcher.lookingAt() && RULES.get(i).saying().say(matcher, spoken)) {
                return matcher.end();
            }
        }
        return at;
    }

    private static void plain(String text, int at, SpokenText spoken) {
        char shown = text.charAt(at);
        if (shown >= '①' && shown <= '⑳') {
            spoken.say("，", at);
            spoken.numberAt(shown - '①' + 1, at);
            spoken.say("，", at);
        } else if (shown == '/' && at > 0 && PER.indexOf(text.charAt(at - 1)) >= 0) {
            spoken.say("每", at);
        } else {
            spoken.say(SYMBOLS.getOrDefault(shown, String.valueOf(shown)), at);
        }
    }

    /// Full-width digits and letters as the usual ones; the length stays.
    private static String halfWidth(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ' || c == '．') {
                out.setCharAt(i, (char) (c - 0xFEE0));
            }
        }
        return out.toString();
    }
}
