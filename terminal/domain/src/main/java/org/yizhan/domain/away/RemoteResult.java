package org.yizhan.domain.away;

import java.time.Instant;
import org.yizhan.domain.texts.Sentence;

/// What became of a check-in from afar. Every case has a sentence for the member.
public sealed interface RemoteResult {
    /// Recorded as remote, durably, just now.
    record Accepted() implements RemoteResult {}

    /// Recorded as remote before.
    record AlreadyRemote(Instant since) implements RemoteResult {}

    /// Recorded as present in the room before; that counts.
    record AlreadyPresent(Instant since) implements RemoteResult {}

    /// The window is not open yet.
    record TooEarly(Instant opens) implements RemoteResult {}

    record Over() implements RemoteResult {}

    record Cancelled() implements RemoteResult {}

    /// The answer to the question was wrong; it may be tried again.
    record WrongAnswer() implements RemoteResult {}

    /// This meeting is not for this person.
    record NotExpected() implements RemoteResult {}

    /// The phone is not bound to this person. Nothing was recorded.
    record Stranger() implements RemoteResult {}

    /// What the page says.
    default Sentence sentence() {
        return Sentence.of(
                switch (this) {
                    case Accepted _ -> "away.result.accepted";
                    case AlreadyRemote _ -> "away.result.alreadyRemote";
                    case AlreadyPresent _ -> "away.result.alreadyPresent";
                    case TooEarly _ -> "away.result.tooEarly";
                    case Over _ -> "away.result.over";
                    case Cancelled _ -> "away.result.cancelled";
                    case WrongAnswer _ -> "away.result.wrongAnswer";
                    case NotExpected _ -> "away.result.notExpected";
                    case Stranger _ -> "away.result.stranger";
                });
    }
}
