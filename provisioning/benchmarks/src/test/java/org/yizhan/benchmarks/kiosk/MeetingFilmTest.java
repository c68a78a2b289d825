package org.yizhan.benchmarks.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.attendance.Eyes;
import org.yizhan.kiosk.attendance.LedgerDesk;
import org.yizhan.kiosk.attendance.ScanEyes;
import org.yizhan.ledger.attendance.Attendance;
import org.yizhan.ledger.attendance.Checkins;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.scan.camera.CameraSource;
import org.yizhan.testkit.photograph.Lens;

/// A video of people who hold up cards and phones, through the real camera path into the real ledger:
/// everyone is recorded, each once, and nobody else.
class MeetingFilmTest {
    private static final Lens SMALL = new Lens(768, 432, 60, Lens.HD.flaws());

    @TempDir Path folder;

    @Test
    void whoeverIsInTheFilmIsRecordedOnce() throws Exception {
        Showing showing = show(5, SMALL, 5);
        assertEquals(5, showing.recorded());
    }

    @Test
    @Tag("full")
    void fortyPeopleAreRecordedInOneShowing() throws Exception {
        Showing showing = show(40, Lens.HD, 1);
        assertEquals(40, showing.recorded());
        assertTrue(showing.glimpses <= showing.frames, showing.glimpses + " frames");
    }

    /// @param recorded how many the ledger has
    /// @param glimpses how many frames were seen until everyone was recorded
    private record Showing(int recorded, int glimpses, int frames) {}

    /// Plays the film until everyone in it is recorded. A slow machine may need to see it again, which
    /// records nobody twice.
    private Showing show(int people, Lens lens, int speed) throws Exception {
        DemoVillage village = DemoVillage.of(DemoVillage.SEED, LocalDate.now(DemoNode.ZONE));
        SubjectId meeting = village.agenda().meeting().id();
        List<SubjectId> cast = village.agenda().meeting().value().expected().subList(0, people);
        List<String> codes = cast.stream().map(id -> village.cards().of(id).digits()).toList();
        MeetingFilm film = new MeetingFilm(MeetingFilm.visits(codes), lens, 7);
        Path video = folder.resolve("film.mkv");
        film.shoot(video, speed);
        try (TerminalNode node = DemoNode.open(folder.resolve("terminal"))) {
            node.standAlone(DemoPlaces.VILLAGE.id());
            village.recordSurroundingsInto(node.ledger());
            village.recordInto(node.ledger());
            DemoNode.openMeeting(node, meeting);
            Door door = new Door(node, people);
            ScanEyes eyes = new ScanEyes(() -> new CameraSource(video.toString()), List.of());
            eyes.watch(door);
            boolean all = door.full.await(10, TimeUnit.MINUTES);
            eyes.shut();
            assertTrue(all, "not all were recorded: " + door.results);
            assertEquals(List.of(), door.refused(), "nobody else was read");
            List<Attendance.Present> present =
                    node.ledger()
                            .read(views ->
                                    new Attendance(views).of(DemoPlaces.VILLAGE.id(), meeting));
            present.forEach(each -> assertEquals(1, each.times()));
            assertTrue(present.stream().map(Attendance.Present::resident).allMatch(cast::contains));
            return new Showing(present.size(), door.glimpses.get(), film.frames());
        }
    }

    /// What the meeting's door does with what its eyes tell.
    private static final class Door implements Eyes.Watcher {
        final Queue<CheckinResult> results = new ConcurrentLinkedQueue<>();
        final AtomicInteger glimpses = new AtomicInteger();
        final CountDownLatch full;
        private final LedgerDesk desk;

        Door(TerminalNode node, int people) {
            full = new CountDownLatch(people);
            Clock clock = Clock.system(DemoNode.ZONE);
            Checkins checkins = new Checkins(node.ledger(), DemoPlaces.VILLAGE.id(), clock);
            desk = new LedgerDesk(checkins, Optional::empty, _ -> Set.of());
        }

        @Override
        public void read(Eyes.Held held) {
            CheckinResult result = desk.take(held);
            results.add(result);
            if (result instanceof CheckinResult.Accepted) {
                full.countDown();
            }
        }

        List<CheckinResult> refused() {
            return results.stream()
                    .filter(result -> !(result instanceof CheckinResult.Accepted))
                    .filter(result -> !(result instanceof CheckinResult.AlreadyHere))
                    .toList();
        }

        @Override
        public void glimpse(Eyes.Glimpse glimpse) {
            if (full.getCount() > 0) {
                glimpses.incrementAndGet();
            }
        }

        @Override
        public void hint(Optional<Sentence> hint) {}

        @Override
        public void camera(boolean works) {}
    }
}
