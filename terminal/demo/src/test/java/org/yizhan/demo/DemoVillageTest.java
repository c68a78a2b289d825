package org.yizhan.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.demo.branches.DemoMembers;
import org.yizhan.demo.residents.Identified;
import org.yizhan.domain.branches.MemberStatus;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingRules;
import org.yizhan.domain.notices.MoneyTable;
import org.yizhan.domain.notices.Notice;
import org.yizhan.domain.residents.Resident;

class DemoVillageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DemoVillage VILLAGE = DemoVillage.of(DemoVillage.SEED, TODAY);

    @Test
    void isTheSameForTheSameSeedAndDay() {
        assertEquals(VILLAGE, DemoVillage.of(DemoVillage.SEED, TODAY));
        assertNotEquals(VILLAGE.people(), DemoVillage.of(1, TODAY).people());
    }

    @ParameterizedTest
    @ValueSource(longs = {DemoVillage.SEED, 1, 2, 3, 4, 5})
    void hasSomeThreeHundredResidentsInAHundredAndTenHouseholds(long seed) {
        DemoVillage village = DemoVillage.of(seed, TODAY);
        assertEquals(110, village.people().households().size());
        int residents = village.people().residents().size();
        assertTrue(residents >= 270 && residents <= 350, residents + " residents");
        Set<String> groups =
                village.people().households().stream()
                        .map(household -> household.value().group())
                        .collect(Collectors.toSet());
        assertEquals(Set.of("一组", "二组", "三组", "四组"), groups);
    }

    @Test
    void everyoneLivesInAHouseholdAndEveryHouseholdIsLivedIn() {
        Set<SubjectId> households =
                VILLAGE.people().households().stream()
                        .map(Identified::id)
                        .collect(Collectors.toSet());
        Set<SubjectId> livedIn =
                residents().stream()
                        .map(resident -> resident.value().household().orElseThrow())
                        .collect(Collectors.toSet());
        assertEquals(households, livedIn);
    }

    @Test
    void nobodyHasAnothersNameNumberOrIdentity() {
        assertDistinct(residents(), Identified::id);
        assertDistinct(residents(), resident -> resident.value().name());
        List<String> phones =
                residents().stream().flatMap(r -> r.value().phone().stream()).toList();
        assertDistinct(phones, Function.identity());
        assertTrue(phones.stream().allMatch(phone -> phone.matches("138 0000 \\d{4}")));
    }

    @Test
    void givesTheReadingOfSurnamesThatAreReadDifferently() {
        Map<String, String> readings =
                Map.of("单", "shan4", "仇", "qiu2", "解", "xie4", "曾", "zeng1", "查", "zha1");
        Set<String> met = new HashSet<>();
        for (Identified<Resident> resident : residents()) {
            String surname = resident.value().name().substring(0, 1);
            String expected = readings.get(surname);
            assertEquals(expected != null, resident.value().nameReading().isPresent());
            if (expected != null) {
                met.add(surname);
                String reading = resident.value().nameReading().orElseThrow();
                assertTrue(reading.startsWith(expected + " "), reading);
                assertEquals(resident.value().name().length(), reading.split(" ").length, reading);
            }
        }
        assertEquals(readings.keySet(), met);
    }

    @ParameterizedTest
    @ValueSource(longs = {DemoVillage.SEED, 1, 2, 3, 4, 5})
    void agesAreThoseOfAVillage(long seed) {
        DemoVillage village = DemoVillage.of(seed, TODAY);
        List<Integer> ages =
                village.people().residents().stream()
                        .map(resident -> DemoMembers.age(resident.value(), TODAY))
                        .toList();
        assertTrue(ages.stream().allMatch(age -> age >= 0 && age <= 90), ages.toString());
        long elders = ages.stream().filter(age -> age >= 60).count();
        long children = ages.stream().filter(age -> age < 16).count();
        assertTrue(elders * 3 > ages.size(), elders + " elders");
        assertTrue(children > 15, children + " children");
    }

    @Test
    void childrenAreAtHomeAndHaveNoTelephone() {
        residents().stream()
                .map(Identified::value)
                .filter(resident -> DemoMembers.age(resident, TODAY) < 16)
                .forEach(child -> {
                    assertTrue(child.phone().isEmpty());
                    assertFalse(child.away());
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {DemoVillage.SEED, 1, 2, 3, 4, 5})
    void hasFortySixFullMembersFourProbationaryAndTwelveAway(long seed) {
        DemoVillage village = DemoVillage.of(seed, TODAY);
        Map<MemberStatus, Long> byStatus =
                village.members().stream()
                        .collect(
                                Collectors.groupingBy(
                                        member -> member.value().status(), Collectors.counting()));
        assertEquals(Map.of(MemberStatus.FULL, 46L, MemberStatus.PROBATIONARY, 4L), byStatus);
        assertDistinct(village.members(), Identified::id);
        long away =
                village.members().stream()
                        .filter(member -> village.people().resident(member.id()).away())
                        .count();
        assertEquals(12, away);
    }

    @ParameterizedTest
    @ValueSource(longs = {DemoVillage.SEED, 1, 2, 3, 4, 5})
    void membersJoinedAsAdultsAndProbationersWithinTheYear(long seed) {
        DemoVillage village = DemoVillage.of(seed, TODAY);
        for (Identified<Membership> member : village.members()) {
            LocalDate joined = member.value().joined().orElseThrow();
            LocalDate birthday = village.people().resident(member.id()).birthday().orElseThrow();
            assertFalse(joined.isBefore(birthday.plusYears(18)), birthday + " joined " + joined);
            boolean thisYear = joined.isAfter(TODAY.minusYears(1));
            assertEquals(member.value().status() == MemberStatus.PROBATIONARY, thisYear);
            assertFalse(joined.isAfter(TODAY));
        }
    }

    @Test
    void theBranchMeetsThisAfternoonAndExpectsEveryMember() {
        Meeting meeting = VILLAGE.agenda().meeting().value();
        assertEquals(Instant.parse("2026-11-22T06:30:00Z"), meeting.startsAt());
        assertEquals("二楼会议室", meeting.room());
        assertEquals(50, meeting.expected().size());
        assertEquals(46, meeting.voters().size());
        assertEquals(24, MeetingRules.of(meeting.kind()).quorum(meeting.voters().size()));
        assertFalse(meeting.agenda().isEmpty());
    }

    @Test
    void somebodyWhoLivesHereIsOnDutyEveryDay() {
        for (DayOfWeek day : DayOfWeek.values()) {
            var shifts = VILLAGE.agenda().duty().on(day);
            assertFalse(shifts.isEmpty(), day.toString());
            shifts.forEach(shift ->
                    assertEquals(
                            VILLAGE.people().named(shift.name()).value().phone(),
                            java.util.Optional.of(shift.phone())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2027-01-01", "2028-02-29", "2026-03-31", "2026-12-31"})
    void everyNoticeIsShownOnItsDay(String day) {
        LocalDate today = LocalDate.parse(day);
        List<Identified<Notice>> notices = DemoVillage.of(1, today).agenda().notices();
        assertEquals(7, notices.size());
        notices.forEach(
                notice -> assertTrue(notice.value().isShownOn(today), notice.value().title()));
    }

    @Test
    void theMoneyAddsUp() {
        Notice notice = VILLAGE.agenda().notices().getFirst().value();
        MoneyTable table = notice.table().orElseThrow();
        assertEquals("2026年第三季度村集体收支", table.title());
        long left = table.rows().stream().mapToLong(MoneyTable.Row::fen).sum();
        assertEquals(13_688_925, left);
        assertTrue(notice.paragraphs().get(1).endsWith("账上还有136889.25元。"), notice.toString());
    }

    @Test
    void everyResidentHasACardAndTheWrongCardsAreWrong() {
        var cards = VILLAGE.cards();
        assertEquals(
                residents().stream().map(Identified::id).toList(),
                cards.residents().stream().map(Identified::id).toList());
        assertDistinct(cards.residents(), card -> card.value().card());
        Set<String> numbers =
                cards.residents().stream()
                        .map(card -> card.value().card())
                        .collect(Collectors.toSet());
        CardCode real = cards.of(VILLAGE.people().named("刘建国").id());
        assertEquals(real.card(), cards.forged().card());
        assertNotEquals(real.secret(), cards.forged().secret());
        assertFalse(numbers.contains(cards.stranger().card()));
        assertFalse(numbers.contains(cards.revoked().card()));
        assertTrue(cards.neighbour().card().startsWith("202"));
    }

    private static List<Identified<Resident>> residents() {
        return VILLAGE.people().residents();
    }

    private static <T> void assertDistinct(List<T> all, Function<T, ?> key) {
        assertEquals(all.size(), all.stream().map(key).distinct().count());
    }
}
