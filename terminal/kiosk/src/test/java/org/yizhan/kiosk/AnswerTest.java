package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.ledger.meetings.Answers.Answered;

/// Saying at the terminal whether one will come to a meeting.
class AnswerTest {
    private static final Setting PLAIN =
            new Setting(Glass.PORTRAIT).with(village -> village.recorder = Speaking.of(5, 9_000));

    private final Show show = Show.of(PLAIN, new Destination.MyPage(InventedPeople.CARD));

    private String said() {
        return show.voice().said.getLast();
    }

    @Test
    void leaveIsTakenByVoiceFromTheCardsOwnPage() {
        show.press("my-answer");
        assertEquals("主题党日，12月1日上午九点，在二楼会议室。能来，点对勾；来不了，点话筒，说说为什么。", said());
        show.press("answer-leave", "speak-start", "speak-stop", "speak-send");
        assertEquals(List.of("leave 10 5"), show.village().people.answers);
        assertEquals("请假记下了，村干部听得到。", said());
    }

    @Test
    void whoCanComeSaysSoWithOneTouch() {
        show.press("my-answer", "answer-next", "answer-coming");
        assertEquals(List.of("coming 10"), show.village().people.answers);
        assertEquals("好，记下了，到时候见。", said());
    }

    @Test
    void aMeetingThatBeganMeanwhileIsSaid() {
        show.village().people.answered = Answered.OVER;
        show.press("my-answer", "answer-coming");
        assertEquals("这个会已经开始或者改了，请问问村干部。", said());
    }

    @Test
    void whoIsExpectedNowhereIsNotAsked() {
        Show nobody =
                Show.of(
                        PLAIN.with(village ->
                                village.people.known.put(
                                        InventedPeople.CARD,
                                        InventedPeople.expectedNowhere("王秀英"))),
                        new Destination.MyPage(InventedPeople.CARD));
        assertTrue(Fx.get(() -> nobody.kiosk().scene().lookup("#my-answer") == null));
    }
}
