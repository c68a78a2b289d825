package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.polls.OpinionResult;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;

/// Giving an opinion by picture and card.
class PollTest {
    private static final Setting PLAIN =
            new Setting(Glass.PORTRAIT).with(village -> village.recorder = Speaking.of(5, 9_000));

    private final Show show = Show.of(PLAIN, new Destination.PollAnswer(InventedBallots.ROAD));

    private List<String> given() {
        return show.village().ballots.given;
    }

    @Test
    void aPictureAndACardAreAnOpinion() {
        show.press("choice-1");
        assertEquals(List.of(), given(), "a touch alone counts nothing");
        show.hold();
        assertEquals(List.of(InventedBallots.ROAD + " 1 10"), given());
        assertEquals("您的意见算上了。", show.voice().said.getLast());
        assertFalse(show.village().hands.watched());
    }

    @Test
    void anotherPictureMayBeTakenBeforeTheCard() {
        show.press("choice-1");
        show.press("poll-other");
        show.press("choice-2");
        show.hold();
        assertEquals(List.of(InventedBallots.ROAD + " 2 10"), given());
    }

    @Test
    void whatWasChosenIsNeverSaidAloud() {
        show.press("choice-1");
        show.hold();
        assertTrue(show.voice().said.stream().noneMatch(said -> said.contains("路灯")));
        assertTrue(show.voice().said.getFirst().contains("不记您选的是哪个"));
    }

    @Test
    void aCardThatIsNotOursMayBeFollowedByAnother() {
        show.village().ballots.result = OpinionResult.NOT_OUR_CARD;
        show.press("choice-0");
        show.hold();
        assertEquals(List.of(InventedPeople.CARD), show.village().hands.forgotten);
        show.village().ballots.result = OpinionResult.GIVEN_BEFORE;
        show.hold();
        assertEquals(2, given().size());
        assertEquals("您已经说过了，一人说一次。", show.voice().said.getLast());
    }

    @Test
    void whoLeavesHasChosenNothing() {
        show.press("choice-1");
        Fx.run(() -> show.kiosk().navigator().idle());
        assertFalse(show.village().hands.watched());
        assertEquals(List.of(), given());
    }

    @Test
    void anOpinionOnATopicIsSpoken() {
        Show topic = Show.of(PLAIN, new Destination.TopicSpeak(InventedBallots.TOPIC));
        topic.press("speak-start", "speak-stop", "speak-send", "speak-nameless");
        assertEquals(
                java.util.Optional.of(InventedBallots.TOPIC),
                topic.village().letterbox.left.getFirst().spoken().topic());
    }
}
