package org.yizhan.speech.mandarin;

import java.util.List;
import java.util.regex.MatchResult;

/// Dates, years and times of day.
final class TimeRules {
    private static final String YEAR = "((?:1[5-9]|20|21)\\d{2})";

    static final List<Rule> ALL =
            List.of(
                    Rule.of(
                            "(?<!\\d)" + YEAR + "([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)",
                            TimeRules::date),
                    Rule.of(
                            "(?<!\\d)"
                                    + YEAR
                                    + "(?=\\s*[-—–－~～至到]+\\s*(?:1[5-9]|20|21)\\d{2}\\s*学?年)",
                            TimeRules::year),
                    Rule.of("(?<![\\d.])" + YEAR + "(?=\\s*(?:学年|年(?!前|后|多|来)))", TimeRules::year),
                    Rule.of("(?<![\\d.])([5-9]0|00|10)(?=后(?![天来面续]))", TimeRules::year),
                    Rule.of(
                            "(?<![\\d:：.])([01]?\\d|2[0-4])([:：])([0-5]\\d)(?:([:：])([0-5]\\d))?(?![\\d:：])",
                            TimeRules::time));

    private TimeRules() {}

    private static boolean year(MatchResult found, SpokenText to) {
        to.digits(found.group(1), found.start(1));
        return true;
    }

    private static boolean date(MatchResult found, SpokenText to) {
        if (Rule.value(found, 3) > 12 || Rule.value(found, 4) > 31) {
            return false;
        }
        to.digits(found.group(1), found.start(1));
        to.say("年", found.start(2));
        to.number(found.group(3), found.start(3));
        to.say("月", found.end(3));
        to.number(found.group(4), found.start(4));
        to.say("日", found.end(4) - 1);
        return true;
    }

    private static boolean time(MatchResult found, SpokenText to) {
        String hour = found.group(1);
        boolean leadingZero = hour.length() == 2 && hour.charAt(0) == '0';
        to.count(leadingZero ? hour.substring(1) : hour, found.start(1) + (leadingZero ? 1 : 0));
        to.say("点", found.start(2));
        boolean seconds = found.group(5) != null;
        String minutes = found.group(3);
        if (minutes.equals("30") && !seconds) {
            to.say("半", found.start(3));
        } else if (!minutes.equals("00") || seconds) {
            twoDigits(minutes, found.start(3), to);
            to.say("分", found.end(3) - 1);
        }
        if (seconds) {
            twoDigits(found.group(5), found.start(5), to);
            to.say("秒", found.end(5) - 1);
        }
        return true;
    }

    private static void twoDigits(String text, int shown, SpokenText to) {
        if (text.charAt(0) == '0' && text.charAt(1) != '0') {
            to.say("零", shown);
            to.number(text.substring(1), shown + 1);
        } else {
            to.number(text, shown);
        }
    }
}
