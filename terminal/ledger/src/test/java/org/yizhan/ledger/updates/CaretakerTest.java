package org.yizhan.ledger.updates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.ledger.TestLedgers;

class CaretakerTest {
    private static final Instant STARTED = TestLedgers.NOW;

    @TempDir Path folder;
    private Workshop workshop;
    private boolean well;

    @BeforeEach
    void publishSeven() throws IOException {
        workshop = new Workshop(folder);
        workshop.publish(7, Workshop.COUNTY);
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    private Caretaker running(long number) {
        Versions versions = workshop.versions();
        return new Caretaker(
                workshop.updates(versions),
                versions,
                new Caretaker.Running(number, STARTED, () -> well));
    }

    private static Caretaker.Moment after(Duration duration) {
        return new Caretaker.Moment(STARTED.plus(duration), LocalTime.NOON, Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource({
        "12:00, 19, false",
        "12:00, 20, true",
        "00:59, 19, false",
        "01:00, 0, false",
        "01:00, 1, true",
        "04:59, 1, true",
        "05:00, 1, false"
    })
    void installsWhileNobodyIsThere(LocalTime local, int idle, boolean installs)
            throws IOException {
        Caretaker.Moment moment = new Caretaker.Moment(STARTED, local, Duration.ofMinutes(idle));

        assertEquals(installs, running(0).round(moment).restart());
        assertEquals(installs ? 7 : 0, workshop.versions().current());
    }

    @Test
    void aVersionThatIsWellIsKept() throws IOException {
        running(0).round(after(Duration.ZERO));
        well = true;

        assertFalse(running(7).round(after(Duration.ofMinutes(1))).restart());
        assertEquals(7, workshop.versions().proven());
        assertFalse(running(7).round(after(Duration.ofHours(1))).restart());
    }

    @Test
    void aVersionThatIsNotWellInTimeEnds() throws IOException {
        running(0).round(after(Duration.ZERO));

        assertFalse(running(7).round(after(Duration.ofMinutes(9))).restart());
        assertTrue(running(7).round(after(Duration.ofMinutes(10))).restart());
        assertEquals(0, workshop.versions().proven());
    }

    private static String told(Optional<Updates.State> state, Duration since) {
        return new UpdateCheck(() -> state, 7, STARTED, () -> STARTED.plus(since))
                .run()
                .what()
                .key();
    }

    private static Optional<Updates.State> state(List<Verdict> refused, Instant heard) {
        return Optional.of(
                new Updates.State(Optional.empty(), Optional.empty(), refused, Optional.of(heard)));
    }

    @Test
    void tellsOfSilenceAfterSixtyDays() {
        assertEquals("updates.newest", told(Optional.empty(), Duration.ofDays(60)));
        assertEquals("updates.silent", told(Optional.empty(), Duration.ofDays(61)));
        Instant later = STARTED.plus(Duration.ofDays(30));
        assertEquals("updates.newest", told(state(List.of(), later), Duration.ofDays(90)));
        assertEquals("updates.silent", told(state(List.of(), later), Duration.ofDays(91)));
    }

    @Test
    void tellsOfWhatItRefused() throws IOException {
        List<Verdict> forged = List.of(new Verdict.WronglySigned());
        assertEquals("updates.forged", told(state(forged, STARTED), Duration.ZERO));
        Manifest manifest = Manifest.parse(workshop.release(Workshop.COUNTY).manifest());
        List<Verdict> failed = List.of(new Verdict.Failed(manifest));
        assertEquals("updates.failed", told(state(failed, STARTED), Duration.ZERO));
        List<Verdict> older = List.of(new Verdict.Older(manifest));
        assertEquals("updates.older", told(state(older, STARTED), Duration.ZERO));
        List<Verdict> foreign = List.of(new Verdict.OtherMachine(manifest));
        assertEquals("updates.otherMachine", told(state(foreign, STARTED), Duration.ZERO));
    }

    @ParameterizedTest
    @CsvSource({"COMING, updates.coming", "NO_ROOM, updates.noRoom", "MIXED, updates.mixed"})
    void tellsWhyAVersionIsNotHereYet(Updates.Obstacle obstacle, String tells) {
        Updates.State state =
                new Updates.State(
                        Optional.empty(), Optional.of(obstacle), List.of(), Optional.of(STARTED));
        assertEquals(tells, told(Optional.of(state), Duration.ZERO));
    }

    @Test
    void tellsThatAVersionIsReady() throws IOException {
        Updates.State state = workshop.updates(workshop.versions()).look();

        assertEquals("updates.ready", told(Optional.of(state), Duration.ZERO));
    }
}
