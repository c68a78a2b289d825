package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.MeetingProgress;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Together;
import org.yizhan.kiosk.attendance.CardDesk;
import org.yizhan.kiosk.attendance.LedgerDoor;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.Idle;
import org.yizhan.kiosk.navigation.Destination.MeetingDoor;
import org.yizhan.kiosk.navigation.Destination.StudyTogether;
import org.yizhan.kiosk.views.Kept;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.study.GroupStudy;
import org.yizhan.ledger.study.StudyFacts;

/// What a phone does to a meeting's lesson is on the big screen as soon as the ledger has it.
class DoorKeeperTest {
    private static final PlaceId VILLAGE = new PlaceId("999901100201");
    private static final SubjectId MEETING = SubjectId.named("meeting");
    private static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");

    @TempDir Path folder;
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private TerminalNode node;
    private Kept<Optional<CardDesk.Door>> door;
    private Kept<Optional<Together>> together;
    private Show show;

    @BeforeEach
    void aTerminalInAHall() {
        node = TerminalNode.open(folder, NodeSetup.real(InstantSource.fixed(NOW), "test"));
        node.standAlone(VILLAGE);
        Meeting meeting =
                new Meeting(
                        MeetingKind.ASSEMBLY, "支部党员大会", NOW, "二楼", List.of(), List.of(), List.of());
        put(MeetingFacts.MEETING, MEETING, meeting);
        door = new Kept<>(node.ledger(), background, views -> LedgerDoor.of(views, VILLAGE));
        together =
                new Kept<>(
                        node.ledger(), background, views -> new GroupStudy(views).showing(VILLAGE));
        show = Show.of(new Setting(Glass.PORTRAIT), new Idle());
        Kiosk kiosk = show.kiosk();
        Fx.run(() ->
                new DoorKeeper(door, together, kiosk.navigator(), kiosk.session().state()).keep());
    }

    @AfterEach
    void close() {
        door.close();
        together.close();
        background.shutdown();
        node.close();
    }

    private <B> void put(FactType<B> type, SubjectId subject, B body) {
        node.ledger().record(VILLAGE, new Actor.Program(), Draft.of(type, subject, body));
    }

    private void phase(MeetingPhase phase) {
        put(MeetingFacts.PROGRESS, MEETING, new MeetingProgress(phase));
    }

    private void lead(int line, int turn, boolean ended) {
        Together now = new Together(MEETING, "lesson0", "防电话诈骗", line, turn, ended);
        put(StudyFacts.TOGETHER, now.subject(), now);
    }

    private Destination here() throws Exception {
        background.submit(() -> {}).get();
        Fx.run(() -> {});
        return Fx.get(() -> show.kiosk().navigator().here());
    }

    @Test
    void aMeetingsLessonIsOnTheScreenAndFollowsThePhoneLive() throws Exception {
        phase(MeetingPhase.OPEN);
        assertEquals(new MeetingDoor(), here());
        lead(0, 0, false);
        assertEquals(new StudyTogether("lesson0", 0, 0), here());
        assertEquals(List.of(), show.voice().said.stream().filter("别慌。"::equals).toList());
        lead(1, 1, false);
        assertEquals(new StudyTogether("lesson0", 1, 1), here());
        assertEquals("别慌。", show.voice().said.getLast());
        lead(1, 2, false);
        here();
        assertEquals(2, show.voice().said.stream().filter("别慌。"::equals).count());
        lead(1, 2, true);
        assertEquals(new MeetingDoor(), here());
        phase(MeetingPhase.CLOSED);
        assertEquals(new Idle(), here());
    }
}
