package org.yizhan.speech.mandarin;

import org.jspecify.annotations.Nullable;

/// The little words 得, 着, 地 and 们, which have no tone where the dictionary gives them one.
final class Particles {
    private static final String DOING = "跑走吃说写做干看听唱起开过学讲睡坐站住用穿玩想变忙累笑哭急搞弄办管养过活来";
    private static final String HOW = "很好不快慢高多少大小太真更最怎清明起住上下见了过动着早晚香饱美热冷远近像那这";
    private static final String ZHUO_AFTER = "装手重力落想陆色眼实";
    private static final String ZHUO_BEFORE = "执沉附衣显";

    private Particles() {}

    static void apply(String spoken, @Nullable String[] syllables) {
        for (int i = 1; i < spoken.length(); i++) {
            String own = syllables[i];
            if (own == null) {
                continue;
            }
            char before = spoken.charAt(i - 1);
            char after = i + 1 < spoken.length() ? spoken.charAt(i + 1) : ' ';
            switch (spoken.charAt(i)) {
                case '得' -> degree(before, after, i, syllables);
                case '着' -> lasting(own, before, after, i, syllables);
                case '地' -> manner(spoken, i, syllables);
                case '们' -> syllables[i] = before == '图' ? own : "men5";
                default -> {}
            }
        }
    }

    /// 跑得快.
    private static void degree(char before, char after, int at, @Nullable String[] syllables) {
        if (DOING.indexOf(before) >= 0 && HOW.indexOf(after) >= 0) {
            syllables[at] = "de5";
        }
    }

    /// 看着; not 着装, 执着, nor 着火 and 睡着, which the dictionary knows.
    private static void lasting(
            String own, char before, char after, int at, @Nullable String[] syllables) {
        if (own.equals("zhuo2")
                && Character.isIdeographic(before)
                && ZHUO_BEFORE.indexOf(before) < 0
                && ZHUO_AFTER.indexOf(after) < 0) {
            syllables[at] = "zhe5";
        }
    }

    /// 慢慢地走.
    private static void manner(String spoken, int at, @Nullable String[] syllables) {
        boolean doubled = at > 1 && spoken.charAt(at - 1) == spoken.charAt(at - 2);
        if (doubled && at + 1 < spoken.length() && Character.isIdeographic(spoken.charAt(at + 1))) {
            syllables[at] = "de5";
        }
    }
}
