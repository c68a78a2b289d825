package org.yizhan.web.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.study.Question;
import org.yizhan.domain.study.Question.Choice;

/// Questions that a file brought go through a clerk's form and come out whole.
class QuizFieldsTest {
    private static final Question BROUGHT =
            new Question(
                    "哪些是对的？",
                    Optional.of("questions/0123456789abcdef.jpg"),
                    List.of(
                            new Choice("开窗", true, "煤气散得快。"),
                            new Choice("出门", true, "人先离开。"),
                            new Choice("睡觉", false, "会醒不来。"),
                            new Choice("吃药", false, "不是感冒。")));

    private static final List<Question> FIVE =
            IntStream.rangeClosed(1, 5)
                    .mapToObj(number ->
                            new Question("第" + number, BROUGHT.picture(), BROUGHT.choices()))
                    .toList();

    private static List<Question> sent(List<Question> before, Map<String, String> changes) {
        Map<String, String> texts = new HashMap<>(QuizFields.of(before).texts());
        texts.putAll(changes);
        return new QuizFields(texts)
                .read(before).stream().map(QuizFields.Numbered::question).toList();
    }

    @Test
    void whatNobodyTouchesStaysWithEveryReasonAndEveryRightAnswer() {
        assertEquals(FIVE, sent(FIVE, Map.of()));
    }

    @Test
    void aQuestionThatIsChangedKeepsItsPictureAndTheOthersStay() {
        List<Question> now = sent(FIVE, Map.of("question4", "哪一个不对？", "right4", "3"));
        assertEquals("哪一个不对？", now.get(3).text());
        assertEquals("睡觉", now.get(3).answer().text());
        assertEquals(BROUGHT.picture(), now.get(3).picture());
        assertEquals(FIVE.get(4), now.get(4));
    }

    @Test
    void aQuestionThatIsEmptiedGoes() {
        List<Question> now = sent(FIVE, Map.of("question2", ""));
        assertEquals(List.of(FIVE.get(0), FIVE.get(2), FIVE.get(3), FIVE.get(4)), now);
    }

    @Test
    void aQuestionWithoutARightAnswerIsUnfinished() {
        QuizFields fields =
                new QuizFields(Map.of("question1", "问", "choice11", "一", "choice12", "二"));
        assertEquals(List.of(1), fields.unfinished());
        assertEquals(List.of(), fields.read(List.of()));
    }
}
