package org.yizhan.speech.mandarin;

import java.util.List;
import java.util.regex.MatchResult;

/// Sums of money: 12.80元 is 十二元八角, ￥400 is 四百元.
final class MoneyRules {
    private static final String YUAN = "(\\d[\\d,]*)(\\.)(\\d)(\\d?)(?!\\d)";

    static final List<Rule> ALL =
            List.of(
                    Rule.of("[¥￥]\\s*" + YUAN + "(?![万亿])元?", MoneyRules::parts),
                    Rule.of("[¥￥]\\s*" + AmountRules.NUMBER + "(万|亿)?元?", MoneyRules::whole),
                    Rule.of("(?<![\\d.])" + YUAN + "元", MoneyRules::parts));

    private MoneyRules() {}

    private static boolean whole(MatchResult found, SpokenText to) {
        to.count(found.group(1), found.start(1));
        if (found.group(2) != null) {
            to.say(found.group(2), found.start(2));
        }
        to.say("元", found.end() - 1);
        return true;
    }

    private static boolean parts(MatchResult found, SpokenText to) {
        boolean nothingBefore = found.group(1).equals("0");
        String tenths = found.group(3);
        String hundredths = found.group(4);
        if (!nothingBefore) {
            to.count(found.group(1), found.start(1));
            to.say("元", found.start(2));
        }
        if (!tenths.equals("0")) {
            to.number(tenths, found.start(3));
            to.say("角", found.start(3));
        }
        boolean more = !hundredths.isEmpty() && !hundredths.equals("0");
        if (more && tenths.equals("0") && !nothingBefore) {
            to.say("零", found.start(3));
        }
        if (more) {
            to.number(hundredths, found.start(4));
            to.say("分", found.start(4));
        }
        return !nothingBefore || more || !tenths.equals("0");
    }
}
