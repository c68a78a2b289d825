package org.yizhan.content.quizzes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.domain.study.Question;
import org.yizhan.domain.study.Question.Choice;

class GiftTest {
    private static List<Question> read(String text) {
        return assertInstanceOf(GiftResult.Read.class, Gift.read(text)).questions();
    }

    @Test
    void readsChoicesWithTheirReasons() {
        Question question =
                read("// 一\n::雪::雪下大了，什么时候扫？{\n=边下边扫#雪太厚会压塌。\n~等停了#那就晚了。\n}\n").getFirst();
        assertEquals("雪下大了，什么时候扫？", question.text());
        assertEquals(
                List.of(new Choice("边下边扫", true, "雪太厚会压塌。"), new Choice("等停了", false, "那就晚了。")),
                question.choices());
    }

    @Test
    void readsTrueAndFalse() {
        List<Question> both = read("炉子要通风。{T#会煤气中毒。#说得对。}\n\n炉子关门烧。{FALSE}");
        assertEquals(new Choice("不对", false, "会煤气中毒。"), both.get(0).choices().get(1));
        assertEquals("对", both.get(0).answer().text());
        assertEquals("不对", both.get(1).answer().text());
    }

    @Test
    void readsPicturesWeightsFormatsAndEscapes() {
        Question question =
                read("$CATEGORY: a\n\n[html]<p>哪个是 a\\=b\\:c？</p>"
                                + "<img src=\"@@PLUGINFILE@@/stove.svg\" alt=\"\">"
                                + "{~%100%这个 ~%-50%那个}")
                        .getFirst();
        assertEquals("哪个是 a=b:c？", question.text());
        assertEquals(Optional.of("pictures/stove.svg"), question.picture());
        assertTrue(question.choices().get(0).right());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一加一等于几？{#2}",
                "写一写您的想法。{}",
                "连一连。{=甲 -> 一 =乙 -> 二}",
                "没有对的。{~一 ~二}",
                "五个。{=一 ~二 ~三 ~四 ~五}",
                "没有答案。",
                "{=一 ~二}",
                ""
            })
    void refusesWhatCannotBeTouched(String text) {
        assertInstanceOf(GiftResult.Unreadable.class, Gift.read(text));
    }
}
