package org.yizhan.ledger.exchange;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.facts.HeaderCodec;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.streams.HaveVector;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.cbor.CBORMapper;

/// Messages as CBOR maps with short names, compressed with Zstandard (RFC 8878). Fields a program
/// does not know are left alone. Headers travel in the very bytes they were written in.
final class MessageCodec {
    private static final int LEVEL = 9;
    private static final long MOST_BYTES = 4L * 1024 * 1024;
    private static final CBORMapper MAPPER =
            CBORMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private MessageCodec() {}

    /// t sent in ms since 1970, k standing, r hash of what is answered, h have, f facts, m more, x
    /// what goes besides; without x where there is nothing.
    private record Wire(
            long t,
            int k,
            byte[] r,
            List<Reached> h,
            List<WireFact> f,
            boolean m,
            @Nullable ExtrasWire x) {}

    /// p place, a author, s highest sequence, e tip of the hash there.
    private record Reached(String p, long a, long s, @Nullable Long e) {}

    /// h header, x state of the body: 0 present, 1 withheld, 2 erased, 3 damaged; s salt, b body.
    private record WireFact(byte[] h, int x, byte @Nullable [] s, byte @Nullable [] b) {}

    static byte[] encode(Message message) {
        Wire wire =
                new Wire(
                        message.about().sent().toEpochMilli(),
                        message.about().standing().ordinal(),
                        message.about().answers().bytes(),
                        reached(message.have()),
                        message.page().facts().stream().map(MessageCodec::wire).toList(),
                        message.page().more(),
                        ExtrasWire.of(message.extras()));
        return packed(MAPPER.writeValueAsBytes(wire));
    }

    /// Empty if the bytes are no message.
    static Optional<Message> decode(byte[] bytes) {
        try {
            Wire wire = MAPPER.readValue(unpacked(bytes), Wire.class);
            return Optional.of(
                    new Message(
                            new Message.About(
                                    Instant.ofEpochMilli(wire.t),
                                    Message.Standing.values()[wire.k],
                                    new Hash(wire.r)),
                            have(wire.h),
                            new Message.Page(
                                    wire.f.stream().map(MessageCodec::fact).toList(), wire.m),
                            ExtrasWire.read(wire.x)));
        } catch (JacksonException
                | ZstdException
                | DateTimeException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            return Optional.empty();
        }
    }

    static byte[] encode(HaveVector have) {
        return packed(MAPPER.writeValueAsBytes(reached(have)));
    }

    /// @throws IllegalArgumentException if the bytes are no have-vector
    static HaveVector decodeHave(byte[] bytes) {
        try {
            return have(List.of(MAPPER.readValue(unpacked(bytes), Reached[].class)));
        } catch (JacksonException | ZstdException e) {
            throw new IllegalArgumentException("Not a have-vector", e);
        }
    }

    static byte[] encode(Fact fact) {
        return packed(MAPPER.writeValueAsBytes(wire(fact)));
    }

    /// @throws IllegalArgumentException if the bytes are no fact
    static Fact decodeFact(byte[] bytes) {
        try {
            return fact(MAPPER.readValue(unpacked(bytes), WireFact.class));
        } catch (JacksonException | ZstdException e) {
            throw new IllegalArgumentException("Not a fact", e);
        }
    }

    private static byte[] packed(byte[] plain) {
        return Zstd.compress(plain, LEVEL);
    }

    private static byte[] unpacked(byte[] packed) {
        long bytes = Zstd.getFrameContentSize(packed);
        if (bytes < 0 || bytes > MOST_BYTES) {
            throw new IllegalArgumentException("Not a message, or too long");
        }
        return Zstd.decompress(packed, (int) bytes);
    }

    private static List<Reached> reached(HaveVector have) {
        return have.highest().entrySet().stream()
                .map(entry ->
                        new Reached(
                                entry.getKey().place().code(),
                                entry.getKey().author(),
                                entry.getValue(),
                                have.tipOf(entry.getKey()).orElse(null)))
                .toList();
    }

    private static HaveVector have(List<Reached> reached) {
        Map<StreamId, Long> highest = new HashMap<>();
        Map<StreamId, Long> tips = new HashMap<>();
        for (Reached one : reached) {
            StreamId stream = new StreamId(new PlaceId(one.p), one.a);
            highest.put(stream, one.s);
            if (one.e != null) {
                tips.put(stream, one.e);
            }
        }
        return new HaveVector(highest, tips);
    }

    private static WireFact wire(Fact fact) {
        return switch (fact.body()) {
            case FactBody.Present present ->
                    new WireFact(fact.encoded(), 0, present.salt(), present.content());
            case FactBody.Withheld _ -> new WireFact(fact.encoded(), 1, null, null);
            case FactBody.Erased _ -> new WireFact(fact.encoded(), 2, null, null);
            case FactBody.Damaged _ -> new WireFact(fact.encoded(), 3, null, null);
        };
    }

    private static Fact fact(WireFact wire) {
        return new Fact(wire.h, HeaderCodec.decode(wire.h), body(wire));
    }

    private static FactBody body(WireFact wire) {
        return switch (wire.x) {
            case 0 -> {
                if (wire.s == null || wire.b == null || wire.b.length > FactBody.MOST_BYTES) {
                    throw new IllegalArgumentException("Not a body");
                }
                yield new FactBody.Present(wire.s, wire.b);
            }
            case 1 -> new FactBody.Withheld();
            case 2 -> new FactBody.Erased();
            default -> new FactBody.Damaged();
        };
    }
}
