package org.yizhan.ledger.exchange;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;

/// A way to the hub on which something goes wrong.
final class FaultyTransport implements Transport {
    enum Fault {
        NONE,
        /// The message never arrives.
        LOST,
        /// It arrives, and the answer does not: the hub was killed after it had committed.
        ANSWER_LOST,
        /// It arrives twice.
        TWICE,
        /// The answer before last comes once more in place of this one.
        OLD_ANSWER,
        /// A message that was sent before arrives again, after this one.
        OLD_MESSAGE,
        HALF_AN_ANSWER,
        NONSENSE,
        CHANGED_ANSWER,
        CHANGED_MESSAGE,
        BUSY,
        STATUS_500,
        EMPTY
    }

    private static final Reply NOTHING = new Reply.Failed(Reply.Cause.UNREACHABLE);

    private final Transport hub;
    private final Supplier<Fault> faults;
    private byte[] oldMessage = {};
    private Reply oldAnswer = NOTHING;

    FaultyTransport(Transport hub, Supplier<Fault> faults) {
        this.hub = hub;
        this.faults = faults;
    }

    @Override
    public Reply send(Route route, byte[] message) {
        Reply reply = faulty(route, message, faults.get());
        oldMessage = message;
        return reply;
    }

    private Reply faulty(Route route, byte[] message, Fault fault) {
        return switch (fault) {
            case NONE -> arrive(route, message);
            case LOST -> NOTHING;
            case ANSWER_LOST -> {
                arrive(route, message);
                yield NOTHING;
            }
            case TWICE -> {
                arrive(route, message);
                yield arrive(route, message);
            }
            case OLD_ANSWER -> {
                Reply old = oldAnswer;
                arrive(route, message);
                yield old;
            }
            case OLD_MESSAGE -> {
                Reply reply = arrive(route, message);
                hub.send(route, oldMessage);
                yield reply;
            }
            case HALF_AN_ANSWER -> {
                byte[] whole = bytes(arrive(route, message));
                yield new Reply.Answer(Arrays.copyOf(whole, whole.length / 2));
            }
            case NONSENSE ->
                    new Reply.Answer(
                            "<html>欢迎使用免费 Wi-Fi</html>"
                                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            case CHANGED_ANSWER -> new Reply.Answer(changed(bytes(arrive(route, message))));
            case CHANGED_MESSAGE -> hub.send(route, changed(message));
            case BUSY -> new Reply.Busy(Duration.ofSeconds(7));
            case STATUS_500 -> new Reply.Failed(Reply.Cause.BROKEN);
            case EMPTY -> new Reply.Answer(new byte[0]);
        };
    }

    private Reply arrive(Route route, byte[] message) {
        Reply reply = hub.send(route, message);
        oldAnswer = reply;
        return reply;
    }

    private static byte[] bytes(Reply reply) {
        return reply instanceof Reply.Answer answer ? answer.bytes() : new byte[0];
    }

    private static byte[] changed(byte[] bytes) {
        byte[] changed = bytes.clone();
        if (changed.length > 0) {
            changed[changed.length / 2] ^= 1;
        }
        return changed;
    }
}
