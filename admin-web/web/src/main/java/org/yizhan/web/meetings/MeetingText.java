package org.yizhan.web.meetings;

import java.util.ArrayList;
import java.util.List;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.web.server.Words;

/// A meeting in plain lines, for the chat group.
public final class MeetingText {
    private MeetingText() {}

    /// Several lines, to be copied.
    public static String chat(Meeting meeting, String place, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.get("meetings.chat.title", "place", place, "title", meeting.title()));
        lines.add(words.get("meetings.chat.when", "when", words.moment(meeting.startsAt())));
        if (!meeting.room().isEmpty()) {
            lines.add(words.get("meetings.chat.where", "room", meeting.room()));
        }
        if (!meeting.agenda().isEmpty()) {
            lines.add(words.get("meetings.chat.agenda"));
            for (int i = 0; i < meeting.agenda().size(); i++) {
                lines.add((i + 1) + ". " + meeting.agenda().get(i));
            }
        }
        lines.add(words.get("meetings.chat.answer"));
        return String.join("\n", lines);
    }
}
