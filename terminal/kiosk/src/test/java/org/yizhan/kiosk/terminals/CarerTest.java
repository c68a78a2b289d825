package org.yizhan.kiosk.terminals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;
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
