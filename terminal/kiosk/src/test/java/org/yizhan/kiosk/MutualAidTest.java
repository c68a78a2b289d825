package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.mutualaid.Offer;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;

/// Offering help and hearing neighbours.
class MutualAidTest {
    private static final Setting PLAIN =
            new Setting(Glass.PORTRAIT).with(village -> village.recorder = Speaking.of(5, 9_000));

    @Test
    void anOfferIsKeptWithACardOnly() {
        Show show = Show.of(PLAIN, new Destination.OfferSpeak(Offer.Kind.CAN_HELP));
        show.press("speak-start", "speak-stop", "speak-send");
        assertTrue(Fx.get(() -> show.kiosk().scene().lookup("#speak-nameless") == null));
        show.hold();
        assertEquals(List.of("CAN_HELP 10"), show.village().neighbours.kept);
        assertEquals("收下了。村干部听过以后，大家就能听到。", show.voice().said.getLast());
    }

    @Test
    void aNeighbourIsHeardByTouch() {
        Show show = Show.of(PLAIN, new Destination.OfferList(0));
        assertTrue(show.voice().commands.stream().noneMatch(done -> done.startsWith("play")));
        show.press("offer-" + show.village().neighbours.released().getFirst().id());
        assertEquals("play 1000 ms", show.voice().commands.getLast());
    }
}
