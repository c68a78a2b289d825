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

    /// The same meeting at another time.
    public Meeting at(Instant other) {
        return new Meeting(kind, title, other, room, agenda, expected, voters);
    }

    /// The same meeting without people who do not count.
    public Meeting without(List<SubjectId> excluded) {
        return new Meeting(
                kind,
                title,
                startsAt,
                room,
                agenda,
                expected.stream().filter(id -> !excluded.contains(id)).toList(),
                voters.stream().filter(id -> !excluded.contains(id)).toList());
    }
}
