package org.yizhan.domain.meetings;

import java.util.List;

/// What a meeting talked about and decided (会议记录). The subject is the meeting.
///
/// @param host who led it
/// @param recorder who wrote this
/// @param text paragraphs, a line each
public record Minutes(String host, String recorder, String text, List<Vote> votes) {
    /// Nothing is written yet.
    public static final Minutes EMPTY = new Minutes("", "", "", List.of());

    public Minutes {
        votes = List.copyOf(votes);
    }

    /// How those with a vote voted on something.
    public record Vote(String item, int agree, int against, int abstain) {}

    public List<String> paragraphs() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
