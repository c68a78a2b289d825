package org.yizhan.ledger.exchange;

import java.time.Duration;
import java.util.OptionalInt;

/// A [Reply] as HTTP says it (RFC 9110; 429 from RFC 6585).
///
/// @param retryAfter seconds
public record HttpForm(int status, byte[] body, OptionalInt retryAfter) {
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration USUAL_PAUSE = Duration.ofMinutes(1);

    public static HttpForm of(Reply reply) {
        return switch (reply) {
            case Reply.Answer answer -> new HttpForm(200, answer.bytes(), OptionalInt.empty());
            case Reply.Busy busy ->
                    new HttpForm(429, new byte[0], OptionalInt.of((int) busy.pause().toSeconds()));
            case Reply.Refused _ -> new HttpForm(403, new byte[0], OptionalInt.empty());
            case Reply.Failed failed ->
                    new HttpForm(
                            failed.cause() == Reply.Cause.NOT_UNDERSTOOD ? 400 : 500,
                            new byte[0],
                            OptionalInt.empty());
        };
    }

    /// What an answer means, whoever gave it.
    public Reply reply() {
        return switch (status) {
            case 200 -> new Reply.Answer(body);
            case 429, 503 -> new Reply.Busy(pause());
            case 403 -> new Reply.Refused();
            case 400 -> new Reply.Failed(Reply.Cause.NOT_UNDERSTOOD);
            default -> new Reply.Failed(Reply.Cause.BROKEN);
        };
    }

    /// A hub may ask for patience, not for silence.
    private Duration pause() {
        Duration asked =
                retryAfter.isPresent()
                        ? Duration.ofSeconds(Math.max(1, retryAfter.getAsInt()))
                        : USUAL_PAUSE;
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }
}
