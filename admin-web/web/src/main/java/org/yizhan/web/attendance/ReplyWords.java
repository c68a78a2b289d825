package org.yizhan.web.attendance;

import org.yizhan.domain.meetings.Reply;

/// What an answer is called: text keys.
public final class ReplyWords {
    private ReplyWords() {}

    public static String of(Reply reply) {
        return switch (reply) {
            case COMING -> "meetings.reply.coming";
            case LEAVE -> "meetings.reply.leave";
            case REMOTE -> "meetings.reply.remote";
            case ABSENT -> "meetings.reply.absent";
        };
    }

    /// The colour of an answer's tag.
    public static String tag(Reply reply) {
        return switch (reply) {
            case COMING -> "good";
            case LEAVE, ABSENT -> "look";
            case REMOTE -> "";
        };
    }
}
