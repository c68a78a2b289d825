package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.kiosk.Exhibits.Exhibit;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.Enrolment;
import org.yizhan.kiosk.navigation.Destination.Idle;
import org.yizhan.kiosk.navigation.Destination.MeetingDoor;
import org.yizhan.kiosk.navigation.Destination.MyPage;
import org.yizhan.kiosk.navigation.Destination.OutOfService;
import org.yizhan.kiosk.navigation.Destination.StudyTogether;

/// Somebody walks away, or another person's card comes, in the middle of something.
class LeavingTest {
    /// While a recording runs it counts as use; the recorder ends it, the invented one never does.
    private static final Pattern RECORDS = Pattern.compile("speaking|township");

    private static final Setting PLAIN = new Setting(Glass.PORTRAIT);

    /// One exhibit of every screen that somebody uses, upright.
    static List<Exhibit> used() {
        Set<Class<?>> seen = new HashSet<>();
        return Exhibits.all().stream()
                .filter(exhibit -> exhibit.setting().glass().portrait())
                .filter(exhibit -> !stays(exhibit.destination()))
                .filter(exhibit -> !RECORDS.matcher(exhibit.name()).find())
                .filter(exhibit -> seen.add(exhibit.destination().getClass()))
                .toList();
    }

    private static boolean stays(Destination here) {
        return here instanceof MeetingDoor
                || here instanceof StudyTogether
                || here instanceof Enrolment
                || here instanceof OutOfService
                || here instanceof Idle;
    }

    @ParameterizedTest
    @MethodSource("used")
    void whoeverWalksAwayIsAskedAndThenTheIdleScreenComes(Exhibit exhibit) {
        Show show = Show.of(exhibit.setting(), exhibit.destination());
        Fx.run(() -> show.kiosk().session().use());
        boolean asked = false;
        for (int i = 0; i < 6_000 && !(show.kiosk().navigator().here() instanceof Idle); i++) {
            Fx.run(() -> {
                show.voice().end();
                show.village().clock.advance(1);
                show.kiosk().tick();
            });
            asked |=
                    show.voice()
                            .said
                            .contains(show.kiosk().narrator().texts().get("screen.stillHere"));
        }
        assertInstanceOf(Idle.class, show.kiosk().navigator().here());
        assertTrue(asked);
    }

    @Test
    void anotherPersonsCardEndsMyPageAndNothingLeadsBackToIt() {
        Show show = Show.of(PLAIN, new MyPage(InventedPeople.CARD));
        assertTrue(texts(show).contains("王秀英，您好"));
        show.village().result = new CheckinResult.NotACard();
        show.hands().hold(InventedPeople.OTHER);
        assertEquals(
                new Destination.CardHeld(InventedPeople.OTHER, Evidence.CARD_CAMERA),
                show.kiosk().navigator().here());
        assertFalse(texts(show).contains("王秀英"));
        Fx.run(() -> show.kiosk().navigator().back());
        assertEquals(new Destination.Home(), show.kiosk().navigator().here());
    }

    @Test
    void theSameCardHeldOnDoesNotDisturb() {
        Show show = Show.of(PLAIN, new MyPage(InventedPeople.CARD));
        show.hands().hold(InventedPeople.CARD);
        assertEquals(new MyPage(InventedPeople.CARD), show.kiosk().navigator().here());
    }

    @Test
    void aCardThatWasHeldUpIsNotOnTheWayBack() {
        Show show = Show.of(PLAIN, new Destination.Home());
        Fx.run(() -> {
            show.kiosk()
                    .navigator()
                    .go(new Destination.CardHeld(InventedPeople.CARD, Evidence.CARD_CAMERA));
            show.kiosk().navigator().go(new Destination.NoticeList(0));
            show.kiosk().navigator().back();
        });
        assertEquals(new Destination.Home(), show.kiosk().navigator().here());
    }

    private static String texts(Show show) {
        return Fx.get(() -> {
            show.kiosk().scene().snapshot(null);
            return String.join(
                    " ",
                    Ruler.labels(show.kiosk().scene().getRoot()).stream()
                            .map(Label::getText)
                            .toList());
        });
    }
}
