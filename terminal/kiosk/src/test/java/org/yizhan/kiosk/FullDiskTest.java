package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.MeetingProgress;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Household;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.kiosk.attendance.LedgerDesk;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.ledger.attendance.Checkins;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.storage.StorageException;
import org.yizhan.ledger.voicebox.PostResult;
import org.yizhan.ledger.voicebox.Postbox;

/// A terminal's own disk is full: the screen and the voice say that nothing was recorded, nobody is
/// told otherwise, and once there is room the same card is taken.
class FullDiskTest {
    private static final PlaceId VILLAGE = DemoPlaces.VILLAGE.id();
    private static final Clock CLOCK = Clock.fixed(Village.NOW, Village.ZONE);

    @TempDir Path folder;
    private Path disk;
    private TerminalNode node;
    private HeldCode card;

    @BeforeEach
    void furnish() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString()) == 0,
                "A small disk may not be mounted here");
        node = TerminalNode.open(disk.resolve("terminal"), NodeSetup.real(CLOCK, "test"));
        node.standAlone(VILLAGE);
        DemoVillage village = DemoVillage.of(DemoVillage.SEED, LocalDate.now(CLOCK));
        village.recordSurroundingsInto(node.ledger());
        village.recordInto(node.ledger());
        SubjectId meeting = village.agenda().meeting().id();
        MeetingProgress open = new MeetingProgress(MeetingPhase.OPEN);
        Draft<?> opened = Draft.of(MeetingFacts.PROGRESS, meeting, open);
        node.ledger().record(VILLAGE, new Actor.Program(), opened);
        SubjectId first = village.agenda().meeting().value().expected().getFirst();
        card = new HeldCode(village.cards().of(first).digits());
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (node != null) {
            node.close();
        }
        run("umount", disk.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private Path fill() throws IOException {
        Path rubbish = disk.resolve("rubbish");
        try (var out = Files.newOutputStream(rubbish)) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException e) {
            return rubbish;
        }
    }

    @Test
    void isSaidOnScreenAndAloudAndIsOverOnceThereIsRoom() throws IOException {
        Checkins checkins = new Checkins(node.ledger(), VILLAGE, CLOCK);
        Path rubbish = fill();
        assertThrows(StorageException.class, this::recordForEver); // what SQLite had in hand
        Show show =
                Show.of(
                        new Setting(new Glass(540, 960, 267.8, 476.1))
                                .with(village ->
                                        village.desk =
                                                Optional.of(
                                                        new LedgerDesk(
                                                                checkins,
                                                                Optional::empty,
                                                                _ -> Set.of()))),
                        new Destination.CheckinAlone());
        show.hands().hold(card);
        assertEquals("刚才没有记上，请再试一次，或者找村干部", show.voice().said.getLast());
        assertEquals(List.of("chime REFUSED"), chimes(show));
        Files.delete(rubbish);
        Fx.run(show.voice()::end);
        Fx.run(() -> {});
        show.hands().hold(card);
        assertTrue(show.voice().said.getLast().endsWith("签到成功，请进"), show.voice().said::getLast);
        assertEquals(List.of("chime REFUSED", "chime ACCEPTED"), chimes(show));
    }

    private void recordForEver() {
        for (int number = 0; ; number++) {
            Household household = new Household(String.valueOf(number), "一组");
            SubjectId subject = SubjectId.named("household/" + number);
            Draft<?> draft = Draft.of(ResidentFacts.HOUSEHOLD, subject, household);
            node.ledger().record(VILLAGE, new Actor.Program(), draft);
        }
    }

    private static List<String> chimes(Show show) {
        return show.voice().commands.stream().filter(said -> said.startsWith("chime")).toList();
    }

    @Test
    void aMessageIsNotSaidToBeKept() throws IOException {
        Postbox post =
                new Postbox(
                        node.ledger(),
                        node.blobs(),
                        new Postbox.Surroundings(VILLAGE, CLOCK, Ids.secure(), node.settings()));
        Postbox.Spoken spoken = Postbox.Spoken.word(new byte[40_000], 20);
        Path rubbish = fill();
        assertInstanceOf(
                PostResult.NotKept.class, post.leave(spoken, Audience.VILLAGE, Optional.empty()));
        Files.delete(rubbish);
        assertInstanceOf(
                PostResult.Kept.class, post.leave(spoken, Audience.VILLAGE, Optional.empty()));
    }
}
