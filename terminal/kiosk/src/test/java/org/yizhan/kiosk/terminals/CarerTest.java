package org.yizhan.kiosk.terminals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;
import org.yizhan.kiosk.staff.LedgerCare;
import org.yizhan.kiosk.voices.Studio;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.streams.HaveVector;
import org.yizhan.ledger.time.TrustedClock;
import org.yizhan.speech.speaker.Manner;

class CarerTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-11-22T14:30:00Z");

    private final Map<String, String> written = new HashMap<>();
    private final Deeds deeds = new Deeds();

    private void round(Instant now) {
        Settings settings =
                new Settings() {
                    @Override
                    public <T> T get(Setting<T> setting) {
                        return Optional.ofNullable(written.get(setting.name()))
                                .map(setting.parse())
                                .orElse(setting.defaultValue());
                    }
                };
        try (Carer carer = new Carer(() -> settings, Clock.fixed(now, ZONE), deeds)) {
            carer.round();
        }
    }

    @Test
    void itSpeaksAsLoudAsTheHubSaysAndSoftlyInTheQuietHours() {
        written.put("speech.volume", "70");
        written.put("care.quietHours", "22:00-06:00");
        written.put("care.quietVolume", "30");
        round(NOON);
        assertEquals(0.7, deeds.manner.volume());
        round(NIGHT);
        assertEquals(0.3, deeds.manner.volume());
        written.put("speech.volume", "20");
        round(NIGHT);
        assertEquals(0.2, deeds.manner.volume());
    }

    /// Staff set it at one terminal of the village; the other hears of it by the exchange.
    @Test
    void aVolumeSetAtOneTerminalIsTheOthersToo(@TempDir Path folder) {
        try (TerminalNode one = terminal(folder.resolve("one"));
                TerminalNode other = terminal(folder.resolve("other"));
                Carer carer = new Carer(other::settings, Clock.fixed(NOON, ZONE), deeds)) {
            carer.round();
            assertEquals(0.85, deeds.manner.volume());
            LedgerCare care =
                    new LedgerCare(one, ZONE, _ -> Optional.of(new SubjectId(1, 7)), Studio.NONE);
            assertEquals(40, care.volume(new HeldCode("10"), 40));
            HaveVector have = other.ledger().have();
            other.ledger()
                    .accept(
                            one.ledger().have().highest().keySet().stream()
                                    .flatMap(stream ->
                                            one
                                                    .ledger()
                                                    .facts(store ->
                                                            store.after(
                                                                    stream, have.of(stream), 1_000))
                                                    .stream())
                                    .toList());
            carer.round();
            assertEquals(0.4, deeds.manner.volume());
        }
    }

    private static TerminalNode terminal(Path folder) {
        NodeSetup setup =
                new NodeSetup(
                        new TrustedClock(Clock.fixed(NOON, ZONE), () -> 0, NOON),
                        Ids.secure(),
                        Map.of(),
                        "test");
        TerminalNode node = TerminalNode.open(folder, setup);
        node.standAlone(new PlaceId("999901100201"));
        return node;
    }

    @Test
    void theLogSaysMoreUntilItsTime() {
        written.put("care.detail", NOON.plusSeconds(1).toString());
        round(NOON);
        assertEquals(true, deeds.more);
        round(NOON.plusSeconds(1));
        assertEquals(false, deeds.more);
    }

    @Test
    void aRestartIsDoneOnceWhenNobodyIsThere() {
        written.put("care.restart", NOON.minusSeconds(60).toString());
        deeds.idle = Duration.ofSeconds(5);
        round(NOON);
        assertEquals(0, deeds.restarts);
        deeds.idle = Duration.ofMinutes(2);
        round(NOON);
        round(NOON);
        assertEquals(1, deeds.restarts);
        written.put("care.restart", NOON.toString());
        round(NOON);
        assertEquals(2, deeds.restarts);
    }

    @Test
    void aRestartThatNobodyWaitsForAnyMoreIsNotDone() {
        deeds.idle = Duration.ofHours(1);
        written.put("care.restart", NOON.minus(Duration.ofDays(4)).toString());
        round(NOON);
        assertEquals(0, deeds.restarts);
    }

    /// What was done.
    private static final class Deeds implements Carer.Deeds {
        private Manner manner = new Manner(org.yizhan.speech.utterances.Pace.NORMAL, 0);
        private boolean more;
        private Duration idle = Duration.ZERO;
        private String last = "";
        private int restarts;

        @Override
        public void speak(Manner now) {
            manner = now;
        }

        @Override
        public void detail(boolean on) {
            more = on;
        }

        @Override
        public Duration idle() {
            return idle;
        }

        @Override
        public Optional<String> done() {
            return Optional.of(last);
        }

        @Override
        public void doing(String asked) {
            last = asked;
        }

        @Override
        public void restart() {
            restarts++;
        }
    }
}
