package org.yizhan.kiosk.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.navigation.Destination.Home;
import org.yizhan.kiosk.navigation.Destination.Idle;
import org.yizhan.kiosk.navigation.Destination.LessonRead;
import org.yizhan.kiosk.navigation.Destination.StudyList;

class NavigatorTest {
    private final List<String> events = new ArrayList<>();
    private final Navigator navigator =
            new Navigator(
                    Noted::new,
                    screen -> events.add("stage " + ((Noted) screen).name()),
                    sentence -> events.add("say " + sentence.key()));

    @Test
    void closesTheLastScreenBeforeTheNextIsShownAndSpoken() {
        navigator.go(new Home());
        events.clear();
        navigator.go(new StudyList(0));
        assertEquals(
                List.of("hidden Home", "stage StudyList", "say StudyList", "shown StudyList"),
                events);
    }

    @Test
    void backLeadsWhereThePersonCameFromAndHomeAtLast() {
        navigator.go(new StudyList(1));
        navigator.go(new LessonRead("a"));
        navigator.back();
        assertEquals(new StudyList(1), navigator.here());
        navigator.back();
        assertEquals(new Home(), navigator.here());
    }

    @Test
    void leavingForgetsTheWayBack() {
        navigator.go(new Home());
        navigator.go(new LessonRead("private"));
        navigator.idle();
        navigator.go(new Home());
        navigator.back();
        assertEquals(new Idle(), navigator.here());
    }

    @Test
    void helpSaysAgainWhatTheOpenScreenIsFor() {
        navigator.go(new Home());
        events.clear();
        navigator.explain();
        assertEquals(List.of("say Home"), events);
    }

    @Test
    void everyShownIsPairedWithOneHidden() {
        navigator.go(new Home());
        navigator.reopen();
        navigator.close();
        navigator.close();
        assertEquals(2, events.stream().filter("shown Home"::equals).count());
        assertEquals(2, events.stream().filter("hidden Home"::equals).count());
    }

    private final class Noted implements Screen {
        private final Destination destination;

        Noted(Destination destination) {
            this.destination = destination;
        }

        String name() {
            return destination.getClass().getSimpleName();
        }

        @Override
        public Node node() {
            return new Group();
        }

        @Override
        public Sentence purpose() {
            return Sentence.of(name());
        }

        @Override
        public void shown() {
            events.add("shown " + name());
        }

        @Override
        public void hidden() {
            events.add("hidden " + name());
        }
    }
}
