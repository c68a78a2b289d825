package org.yizhan.ledger.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.TestLedgers.NOW;
import static org.yizhan.ledger.TestLedgers.VILLAGE;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.attendance.Standing;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.residents.Gender;
import org.yizhan.domain.residents.Resident;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.residents.ResidentFacts;

/// A village of six adults in three households of two, at a villagers' meeting (《村民委员会组织法》
/// 第二十二条): more than half of the adults, or two thirds of the households.
class StandingsTest {
    private static final SubjectId MEETING = SubjectId.named("meeting/1");
    private static final List<SubjectId> PEOPLE =
            IntStream.range(0, 6).mapToObj(i -> SubjectId.named("resident/" + i)).toList();

    @TempDir Path folder;
    private Ledger ledger;

    @BeforeEach
    void village() {
        ledger = TestLedgers.terminal(folder, 1);
        for (int i = 0; i < PEOPLE.size(); i++) {
            put(Draft.of(ResidentFacts.RESIDENT, PEOPLE.get(i), ofHousehold(i / 2)));
        }
        Meeting meeting =
                new Meeting(MeetingKind.VILLAGERS, "村民会议", NOW, "", List.of(), PEOPLE, PEOPLE);
        put(Draft.of(MeetingFacts.MEETING, MEETING, meeting));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void put(Draft<?> draft) {
        ledger.record(VILLAGE, new Actor.Program(), draft);
    }

    private static Resident ofHousehold(int number) {
        return new Resident(
                "村民",
                Optional.empty(),
                Gender.FEMALE,
                Optional.empty(),
                Optional.of(SubjectId.named("household/" + number)),
                Optional.empty(),
                false);
    }

    private void came(int person, Evidence how) {
        Checkin checkin = new Checkin(MEETING, PEOPLE.get(person), how, Optional.empty());
        put(Draft.of(AttendanceFacts.CHECKIN, MEETING, checkin));
    }

    private Standing standing() {
        return ledger.read(views ->
                new Standings(views, VILLAGE)
                        .of(new Meetings(views).find(VILLAGE, MEETING).orElseThrow()));
    }

    @Test
    void twoThirdsOfTheHouseholdsWillDoForTheAdults() {
        came(0, Evidence.CARD_CAMERA);
        came(1, Evidence.CARD_CAMERA);
        assertFalse(standing().enough(), "two of one household");
        assertEquals(2, standing().missing());
        came(2, Evidence.STAFF_ENTRY);
        assertTrue(standing().enough(), "three of six, but of two households of three");
        assertEquals(new Standing.Count(3, 2, 2), standing().households());
        assertEquals(new Standing.Count(6, 3, 4), standing().votes());
    }

    @Test
    void whoTakesPartFromAfarStandsForNobody() {
        came(0, Evidence.CARD_CAMERA);
        came(2, Evidence.REMOTE);
        came(4, Evidence.REMOTE);
        assertEquals(1, standing().present());
        assertEquals(new Standing.Count(3, 1, 2), standing().households());
        assertFalse(standing().enough());
    }
}
