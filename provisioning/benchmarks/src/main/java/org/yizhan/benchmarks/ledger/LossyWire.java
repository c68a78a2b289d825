package org.yizhan.benchmarks.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.yizhan.ledger.exchange.Reply;
import org.yizhan.ledger.exchange.Route;
import org.yizhan.ledger.exchange.Transport;

/// A way to the hub that loses, cuts, alters, repeats and mixes up what goes over it.
final class LossyWire implements Transport {
    private static final Reply NOTHING = new Reply.Failed(Reply.Cause.UNREACHABLE);
    private static final int REMEMBERED = 8;
    private static final int NEAR = 200;

    private final Transport hub;
    private final RandomGenerator random;
    private final List<byte[]> messages = new ArrayList<>();
    private final List<Reply> answers = new ArrayList<>();

    LossyWire(Transport hub, RandomGenerator random) {
        this.hub = hub;
        this.random = random;
    }

    @Override
    public Reply send(Route route, byte[] message) {
        remember(messages, message);
        return switch (random.nextInt(14)) {
            case 0 -> NOTHING;
            case 1 -> lost(arrive(route, message));
            case 2 -> lost(arrive(route, cut(message)));
            case 3 -> lost(arrive(route, altered(message)));
            case 4 -> arrive(route, any(messages, message));
            case 5 -> {
                arrive(route, message);
                yield arrive(route, message);
            }
            case 6 -> {
                Reply reply = arrive(route, message);
                arrive(route, any(messages, message));
                yield reply;
            }
            case 7 -> any(answers, arrive(route, message));
            case 8 -> changed(arrive(route, message), this::cut);
            case 9 -> changed(arrive(route, message), this::altered);
            case 10 -> new Reply.Answer(portal());
            case 11 -> new Reply.Busy(Duration.ofSeconds(30));
            default -> arrive(route, message);
        };
    }

    private Reply arrive(Route route, byte[] message) {
        Reply reply = hub.send(route, message);
        remember(answers, reply);
        return reply;
    }

    private static Reply lost(Reply reply) {
        return reply instanceof Reply.Answer ? NOTHING : reply;
    }

    private interface Fault {
        byte[] on(byte[] bytes);
    }

    private static Reply changed(Reply reply, Fault fault) {
        return reply instanceof Reply.Answer answer
                ? new Reply.Answer(fault.on(answer.bytes()))
                : reply;
    }

    private byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, (int) (random.nextDouble() * bytes.length));
    }

    /// One bit near an end, counted from there: what is sealed differs in length by a few bytes from
    /// run to run, and a seed is to hit the same field again.
    private byte[] altered(byte[] bytes) {
        int from = (int) (random.nextDouble() * Math.min(NEAR, bytes.length));
        int at = random.nextBoolean() ? from : bytes.length - 1 - from;
        int bit = 1 << random.nextInt(8);
        byte[] altered = bytes.clone();
        if (altered.length > 0) {
            altered[at] ^= (byte) bit;
        }
        return altered;
    }

    private static byte[] portal() {
        return "<html>欢迎使用免费 Wi-Fi</html>".getBytes(StandardCharsets.UTF_8);
    }

    private <T> void remember(List<T> seen, T one) {
        seen.add(one);
        if (seen.size() > REMEMBERED) {
            seen.removeFirst();
        }
    }

    private <T> T any(List<T> seen, T otherwise) {
        return seen.isEmpty() ? otherwise : seen.get(random.nextInt(seen.size()));
    }
}
