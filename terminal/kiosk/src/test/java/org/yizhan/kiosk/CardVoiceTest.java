package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;

/// What people hear who hold up a card: their own name, and what would help it to be read.
class CardVoiceTest {
    private static final Setting PLAIN = new Setting(Glass.PORTRAIT);

    private static void hold(Show show, String name) {
        show.village().result = Exhibits.accepted(name);
        show.hold();
        Fx.run(() -> {});
    }

    private static String said(Show show) {
        return show.voice().said.getLast();
    }

    private static String shown(Show show) {
        return Fx.get(() ->
                show.kiosk().scene().lookup("#result-name") instanceof Label label
                        ? label.getText()
                        : "nobody");
    }

    private static void mark(Show show, int character) {
        Fx.run(() -> show.voice().mark(character));
        Fx.run(() -> {});
    }

    private static void tick(Show show) {
        Fx.run(() -> show.kiosk().tick());
    }

    private static void hint(Show show, Optional<Sentence> hint) {
        Fx.run(() -> show.village().hands.watcher().hint(hint));
    }

    @Test
    void ofTwoPeopleAtOnceEachHearsTheirName() {
        Show show = Show.of(PLAIN, new Destination.MeetingDoor());
        hold(show, "王秀英");
        hold(show, "单红");
        assertEquals("王秀英，签到成功，请进", said(show));
        mark(show, 2);
        assertEquals("王秀英", shown(show), "in the middle of her name");
        mark(show, 3);
        assertEquals("单红，签到成功，请进", said(show));
        hold(show, "刘建国");
        tick(show);
        assertEquals("刘建国，签到成功，请进", said(show), "though no mark came");
        assertEquals("刘建国", shown(show));
    }

    @Test
    void whatWouldHelpIsSaidOnceItIsQuietAndOnlyOnce() {
        Show show = Show.of(PLAIN, new Destination.CheckinAlone());
        Optional<Sentence> nearer = Optional.of(Sentence.of("scan.hint.nearer"));
        hint(show, nearer);
        tick(show);
        assertEquals("请把卡放到镜头前", said(show), "not into the first words");
        Fx.run(show.voice()::end);
        tick(show);
        assertEquals("请再拿近一点", said(show));
        Fx.run(show.voice()::end);
        int said = show.voice().said.size();
        tick(show);
        hint(show, Optional.empty());
        tick(show);
        hint(show, nearer);
        tick(show);
        assertEquals(said, show.voice().said.size(), "said already");
        hint(show, Optional.of(Sentence.of("scan.hint.holdStill")));
        tick(show);
        assertEquals("拿稳，别动", said(show));
    }
}
