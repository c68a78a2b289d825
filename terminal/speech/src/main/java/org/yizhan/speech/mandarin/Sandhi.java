package org.yizhan.speech.mandarin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How 一 and 不 change their tone with what follows (Chao, "A Grammar of Spoken Chinese", 1.3.4).
/// Neighbouring third tones are left alone: the synthesiser bends them itself.
final class Sandhi {
    private static final String DIGITS = "零一二两三四五六七八九十";
    private static final String LARGE = "百千万亿";
    private static final String ORDINAL_BEFORE = "第初十零二三四五六七八九周统唯万专单逐合";
    private static final String ORDINAL_AFTER = "月号楼班组等一二三四五六七八九十";
    private static final List<String> AT_THE_END =
            List.of("星期一", "礼拜一", "之一", "同一", "划一", "归一", "如一");
    private static final List<String> FIRST =
            List.of(
                    "一年级", "一级", "一季度", "一单元", "一期", "一中", "一区", "一线", "一类", "一等", "一审", "一把手",
                    "一比");

    private Sandhi() {}

    /// Changes the syllables in place.
    static void apply(String written, List<Spoken> spoken, @Nullable String[] syllables) {
        for (int i = 0; i < syllables.length; i++) {
            String own = syllables[i];
            if (own == null || spoken.get(i).bare()) {
                continue;
            }
            if (written.charAt(i) == '一' && own.startsWith("yi")) {
                syllables[i] = one(written, i, toneAfter(i, syllables));
            } else if (written.charAt(i) == '不' && own.startsWith("bu")) {
                syllables[i] = not(written, i, toneAfter(i, syllables));
            }
        }
    }

    private static String one(String written, int at, char next) {
        if (reduplicated(written, at)) {
            return "yi5";
        }
        boolean beforeLarge = follows(written, at, LARGE);
        if (next == 0 || !beforeLarge && isOrdinal(written, at)) {
            return "yi1";
        }
        return next == '4' || next == '5' ? "yi2" : "yi4";
    }

    private static boolean isOrdinal(String written, int at) {
        char before = at == 0 ? ' ' : written.charAt(at - 1);
        String head = written.substring(0, at + 1);
        String tail = written.substring(at);
        return ORDINAL_BEFORE.indexOf(before) >= 0
                || LARGE.indexOf(before) >= 0
                        && DIGITS.indexOf(before) < 0
                        && !follows(written, at, "个")
                || follows(written, at, ORDINAL_AFTER) && !tail.startsWith("一等奖")
                || before == '月' && follows(written, at, "日")
                || AT_THE_END.stream().anyMatch(head::endsWith)
                || FIRST.stream().anyMatch(tail::startsWith);
    }

    private static String not(String written, int at, char next) {
        if (reduplicated(written, at)) {
            return "bu5";
        }
        return next == '4' ? "bu2" : "bu4";
    }

    /// 看一看, 好不好.
    private static boolean reduplicated(String written, int at) {
        return at > 0
                && at + 1 < written.length()
                && written.charAt(at - 1) == written.charAt(at + 1)
                && DIGITS.indexOf(written.charAt(at - 1)) < 0;
    }

    private static boolean follows(String written, int at, String characters) {
        return at + 1 < written.length() && characters.indexOf(written.charAt(at + 1)) >= 0;
    }

    /// The tone that follows at once, 0 if a pause or the end does.
    private static char toneAfter(int at, @Nullable String[] syllables) {
        String next = at + 1 < syllables.length ? syllables[at + 1] : null;
        return next == null ? 0 : next.charAt(next.length() - 1);
    }
}
