package org.yizhan.web.voicebox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.Matter;
import org.yizhan.domain.voicebox.Message;
import org.yizhan.ledger.voicebox.Post;

/// A message as a visitor may see it.
///
/// @param content empty where it is sealed to others
/// @param name of whoever left it; empty without a card
/// @param village where it was left
record ShownPost(Post post, Optional<Message> content, String name, String village, Instant now) {
    private static final long LATE_HOURS = 72;

    String id() {
        return post.message().subject().toString();
    }

    boolean sealed() {
        return content.isEmpty();
    }

    /// What is asked for beyond an answer, as a key, where this visitor may know.
    Optional<String> matter() {
        return content.flatMap(Message::matter)
                .map(asked ->
                        asked == Matter.MEDIATION
                                ? "voicebox.page.mediation"
                                : "voicebox.page.legal");
    }

    boolean toTownship() {
        return post.message().value().to() == Audience.TOWNSHIP;
    }

    int seconds() {
        return post.message().value().voice().seconds();
    }

    /// Who it is from, or why that is not known.
    Sentence from() {
        if (sealed()) {
            return Sentence.of("voicebox.page.sealed");
        }
        return name.isEmpty()
                ? Sentence.of("voicebox.page.nameless")
                : Sentence.of("voicebox.page.from", "name", name);
    }

    /// How long somebody waits, or how it stands.
    Sentence state() {
        return switch (post.state()) {
            case WAITING -> waiting();
            case ANSWERED -> Sentence.of("voicebox.page.answered");
            case CLOSED -> Sentence.of("voicebox.page.closed");
            case NONSENSE -> Sentence.of("voicebox.page.nonsense");
        };
    }

    private Sentence waiting() {
        long hours = Duration.between(post.since(), now).toHours();
        if (hours < 1) {
            return Sentence.of("voicebox.page.waitingNew");
        }
        return hours < 24
                ? Sentence.of("voicebox.page.waitingHours", "hours", Math.max(0, hours))
                : Sentence.of("voicebox.page.waitingDays", "days", hours / 24);
    }

    /// The colour of its tag.
    String tag() {
        return switch (post.state()) {
            case WAITING ->
                    Duration.between(post.since(), now).toHours() >= LATE_HOURS ? "bad" : "look";
            case ANSWERED, CLOSED -> "good";
            case NONSENSE -> "plain";
        };
    }

    boolean risen() {
        return post.hasRisen(now);
    }

    /// What the township alone was to hear goes to nobody else, unless it asks for somebody to come
    /// or for advice on the law: then it is for those.
    boolean canHandToPartner() {
        return content.isPresent() && (!isSealedHere() || matter().isPresent());
    }

    private boolean isSealedHere() {
        return post.message().value().seal().isPresent();
    }

    boolean canHandOn() {
        return post.with(now) == Audience.VILLAGE;
    }

    boolean open() {
        return !sealed() && post.state() != Post.State.CLOSED;
    }
}
