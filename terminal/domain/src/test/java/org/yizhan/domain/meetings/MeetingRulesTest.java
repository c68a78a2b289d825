package org.yizhan.domain.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;

class MeetingRulesTest {
    @ParameterizedTest(name = "{0} of {1}: {2} present, {3} agree")
    @CsvSource({
        // kind, with a vote, must be present, must agree if exactly those are
        "ASSEMBLY, 0, 0, 0",
        "ASSEMBLY, 1, 1, 1",
        "ASSEMBLY, 2, 2, 2",
        "ASSEMBLY, 3, 2, 2",
        "ASSEMBLY, 46, 24, 24",
        "ASSEMBLY, 47, 24, 24",
        "ASSEMBLY, 50, 26, 26",
        "ELECTION, 1, 1, 1",
        "ELECTION, 5, 4, 3",
        "ELECTION, 46, 37, 19",
        "ELECTION, 50, 40, 21",
        "ELECTION, 51, 41, 21",
        "COMMITTEE, 3, 2, 2",
        "COMMITTEE, 5, 3, 3",
        "COMMITTEE, 7, 4, 4",
        "GROUP, 12, 0, 0",
        "LECTURE, 46, 0, 0",
        "THEME_DAY, 46, 0, 0",
        "VILLAGERS, 400, 201, 101",
        "VILLAGERS, 401, 201, 101",
        "REPRESENTATIVES, 3, 2, 2",
        "REPRESENTATIVES, 30, 20, 11",
        "REPRESENTATIVES, 31, 21, 11",
        "REPRESENTATIVES, 32, 22, 12",
    })
    void theLawsNumbers(MeetingKind kind, int voters, int present, int agree) {
        MeetingRule rule = MeetingRules.of(kind);
        assertEquals(present, rule.quorum(voters));
        assertEquals(agree, rule.adoption().of(voters, present));
    }

    @ParameterizedTest(name = "{0}: {1} with a vote, {2} excused → {3} due, {4} must be there")
    @CsvSource({
        "ASSEMBLY, 46, 0, 46, 24",
        "ASSEMBLY, 46, 1, 45, 23",
        "ASSEMBLY, 46, 2, 44, 23",
        "ASSEMBLY, 46, 46, 0, 0",
        "ELECTION, 50, 0, 50, 40",
        "ELECTION, 50, 1, 49, 40",
        "ELECTION, 50, 5, 45, 36",
        "REPRESENTATIVES, 31, 1, 30, 20"
    })
    void whoIsExcusedByDecisionIsNotCounted(
            MeetingKind kind, int voters, int excused, int due, int present) {
        List<SubjectId> people =
                LongStream.range(0, voters).mapToObj(i -> new SubjectId(1, i)).toList();
        Meeting meeting = new Meeting(kind, "", Instant.EPOCH, "", List.of(), people, people);
        Meeting without = meeting.without(people.subList(0, excused));
        assertEquals(due, without.voters().size());
        assertEquals(due, without.expected().size());
        assertEquals(present, MeetingRules.of(kind).quorum(without.voters().size()));
    }

    @ParameterizedTest
    @CsvSource({"90, 60", "91, 61", "92, 62", "3, 2", "1, 1"})
    void twoThirdsOfTheHouseholdsWillDoForAVillagersMeeting(int households, int needed) {
        Share share = MeetingRules.of(MeetingKind.VILLAGERS).presence().households();
        assertEquals(needed, share.of(households));
    }

    @ParameterizedTest
    @CsvSource({
        "ASSEMBLY, QUARTERLY, 0",
        "ELECTION, AS_NEEDED, 0",
        "COMMITTEE, MONTHLY, 0",
        "GROUP, MONTHLY, 0",
        "LECTURE, QUARTERLY, 0",
        "THEME_DAY, MONTHLY, 0",
        "VILLAGERS, YEARLY, 10",
        "REPRESENTATIVES, QUARTERLY, 0",
    })
    void howOftenAndHowEarly(MeetingKind kind, Period period, int noticeDays) {
        assertEquals(new MeetingRule.Rhythm(period, noticeDays), MeetingRules.of(kind).rhythm());
    }

    /// What a county wrote, by the settings' names.
    private record Written(Map<String, String> values) implements Settings {
        @Override
        public <T> T get(Setting<T> setting) {
            String written = values.get(setting.name());
            return written == null ? setting.defaultValue() : setting.parse().apply(written);
        }
    }

    @Test
    void aCountyChangesARule() {
        Settings county =
                new Written(
                        Map.of(
                                "meetings.assembly.presence", ">=2/3",
                                "meetings.assembly.adoption", ">= 1/2",
                                "meetings.theme_day.period", "QUARTERLY",
                                "meetings.group.voting", "ALL_EXPECTED"));
        MeetingRule assembly = MeetingRules.of(MeetingKind.ASSEMBLY, county);
        assertEquals(31, assembly.quorum(46));
        assertEquals(23, assembly.adoption().of(46, 40));
        assertEquals(
                Period.QUARTERLY, MeetingRules.of(MeetingKind.THEME_DAY, county).rhythm().period());
        assertEquals(Voting.ALL_EXPECTED, MeetingRules.of(MeetingKind.GROUP, county).voting());
        assertEquals(
                MeetingRules.of(MeetingKind.ELECTION),
                MeetingRules.of(MeetingKind.ELECTION, county));
    }

    @ParameterizedTest
    @CsvSource({"half", "2/3", ">0/0", ">3/2", "'>=-1/2'", "''"})
    void whatIsNoShareIsNotTaken(String written) {
        assertThrows(IllegalArgumentException.class, () -> Share.parse(written));
    }
}
