package org.yizhan.domain.meetings;

import java.time.Instant;
import java.util.List;
import org.yizhan.domain.facts.SubjectId;

/// A meeting as it was prepared.
///
/// @param room where, such as "二楼会议室"
/// @param agenda a line an item; may be empty
/// @param expected the residents who should come (应到)
/// @param voters those of the expected who may vote, for the quorum
public record Meeting(
        MeetingKind kind,
        String title,
        Instant startsAt,
        String room,
        List<String> agenda,
        List<SubjectId> expected,
        List<SubjectId> voters) {
    public Meeting {
        agenda = List.copyOf(agenda);
        expected = List.copyOf(expected);
        voters = List.copyOf(voters);
    }

    /// How many of the voters must be present: more than half of those with a vote
    /// (《中国共产党支部工作条例（试行）》 第十一条); for the villagers' representatives two thirds
    /// (《中华人民共和国村民委员会组织法》第二十五条); 0 where no rule asks for a number.
    public int quorum() {
        return switch (kind) {
            case ASSEMBLY, COMMITTEE, VILLAGERS -> voters.isEmpty() ? 0 : voters.size() / 2 + 1;
            case REPRESENTATIVES -> (voters.size() * 2 + 2) / 3;
            case GROUP, LECTURE, THEME_DAY -> 0;
        };
    }
}
