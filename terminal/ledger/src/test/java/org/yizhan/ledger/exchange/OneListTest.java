package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.nodes.County.VILLAGE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.yizhan.domain.attendance.Flag;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.MeetingProgress;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.attendance.Attendance;
import org.yizhan.ledger.attendance.Checkins;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.exchange.FaultyTransport.Fault;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.TerminalNode;

/// A meeting at two terminals of a village, which are enrolled at a hub and have keys, disks and
/// letters of their own: whoever exchanges when, over a line that fails as it likes or by a stick, all
/// three end with one same list, and whoever was taken at both doors is shown once.
class OneListTest {
    private static final List<SubjectId> PEOPLE =
            IntStream.range(0, 6).mapToObj(i -> SubjectId.named("resident/" + i)).toList();

    private static final Path FOLDER = folder();
    private static final County COUNTY = new County(FOLDER);
    private static final TerminalNode ONE = COUNTY.enrolled("one", VILLAGE);
    private static final TerminalNode TWO = COUNTY.enrolled("two", VILLAGE);
    private static final List<CardCode> CARDS = cards();
    private static int meetings;

    private static Path folder() {
        try {
            return Files.createTempDirectory("one-list");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CardCode> cards() {
        CardIssue issue = new CardIssue(ONE.ledger(), new SecureRandom());
        return PEOPLE.stream()
                .map(person -> issue.issue(VILLAGE, new Actor.Program(), person))
                .toList();
    }

    @AfterContainer
    static void close() throws IOException {
        ONE.close();
        TWO.close();
        COUNTY.close();
        TestLedgers.delete(FOLDER);
    }

    @Property(tries = 8)
    void whateverTheOrderOfExchange(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        SubjectId meeting = SubjectId.named("meeting/" + meetings++);
        put(meeting, MeetingPhase.OPEN);
        quiet();
        Set<SubjectId> came = new HashSet<>();
        for (int step = 0; step < 14; step++) {
            TerminalNode terminal = random.nextBoolean() ? ONE : TWO;
            switch (random.nextInt(4)) {
                case 0 -> exchange(terminal, Fault.values()[random.nextInt(Fault.values().length)]);
                case 1 -> carry(terminal, random);
                default -> {
                    int person = random.nextInt(PEOPLE.size());
                    came.add(PEOPLE.get(person));
                    checkins(terminal).checkIn(CARDS.get(person).digits(), Evidence.CARD_CAMERA);
                }
            }
        }
        quiet();
        List<Attendance.Present> there = list(COUNTY.hub().ledger(), meeting);
        assertEquals(there, list(ONE.ledger(), meeting));
        assertEquals(there, list(TWO.ledger(), meeting));
        assertEquals(came.size(), there.size(), "each once");
        List<Flag> flags = flags(COUNTY.hub().ledger(), meeting);
        assertEquals(flags, flags(ONE.ledger(), meeting));
        assertEquals(
                there.stream().filter(present -> present.times() > 1).count(),
                flags.stream().filter(Flag.TwoPlaces.class::isInstance).count(),
                "double use is shown once");
        assertTrue(there.stream().map(Attendance.Present::resident).allMatch(came::contains));
        put(meeting, MeetingPhase.CLOSED);
    }

    private static Checkins checkins(TerminalNode terminal) {
        return new Checkins(terminal.ledger(), VILLAGE, InstantSource.fixed(TestLedgers.NOW));
    }

    private static void put(SubjectId id, MeetingPhase phase) {
        Meeting meeting =
                new Meeting(
                        MeetingKind.ASSEMBLY, "会", TestLedgers.NOW, "", List.of(), PEOPLE, PEOPLE);
        County.put(ONE.ledger(), VILLAGE, MeetingFacts.MEETING, id, meeting);
        County.put(ONE.ledger(), VILLAGE, MeetingFacts.PROGRESS, id, new MeetingProgress(phase));
    }

    private static void exchange(TerminalNode terminal, Fault fault) {
        County.rounds(terminal).run(new FaultyTransport(COUNTY.wire(), () -> fault));
    }

    /// A stick goes to the hub, and perhaps comes back.
    private static void carry(TerminalNode terminal, Random random) throws IOException {
        Path stick = Files.createTempDirectory(FOLDER, "stick");
        new Stick(stick).atTerminal(terminal.letters().orElseThrow());
        new Stick(stick).atHub(COUNTY.hub().letters());
        if (random.nextBoolean()) {
            new Stick(stick).atTerminal(terminal.letters().orElseThrow());
        }
    }

    /// Until nobody lacks anything.
    private static void quiet() {
        for (int round = 0; round < 3; round++) {
            exchange(ONE, Fault.NONE);
            exchange(TWO, Fault.NONE);
        }
    }

    private static List<Attendance.Present> list(Ledger ledger, SubjectId meeting) {
        return ledger.read(views -> new Attendance(views).of(VILLAGE, meeting));
    }

    private static List<Flag> flags(Ledger ledger, SubjectId meeting) {
        return new ArrayList<>(
                Flag.of(
                        ledger.read(views -> new Attendance(views).records(VILLAGE, meeting)),
                        Optional.empty()));
    }
}
