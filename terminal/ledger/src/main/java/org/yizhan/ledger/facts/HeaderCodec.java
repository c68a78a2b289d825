package org.yizhan.ledger.facts;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.facts.TimeTrust;
import org.yizhan.domain.places.PlaceId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.cbor.CBORMapper;

/// Headers as CBOR maps (RFC 8949) with short names. A header is never encoded twice: its bytes are
/// kept as they came, with whatever fields a newer program put into them.
public final class HeaderCodec {
    private static final CBORMapper MAPPER =
            CBORMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private HeaderCodec() {}

    public static byte[] encode(FactHeader header) {
        return MAPPER.writeValueAsBytes(
                new Wire(
                        bytes(header.id().high(), header.id().low()),
                        header.stream().place().code(),
                        header.stream().author(),
                        header.sequence(),
                        header.previous().bytes(),
                        header.at().toEpochMilli(),
                        header.time().trust().ordinal(),
                        header.actor().encoded(),
                        header.type(),
                        header.version(),
                        bytes(header.subject().high(), header.subject().low()),
                        header.replaces().stream().map(id -> bytes(id.high(), id.low())).toList(),
                        header.commitment().bytes()));
    }

    /// @throws IllegalArgumentException if the bytes are no header
    public static FactHeader decode(byte[] encoded) {
        try {
            Wire wire = MAPPER.readValue(encoded, Wire.class);
            return new FactHeader(
                    id(wire.i),
                    new StreamId(new PlaceId(wire.p), wire.a),
                    wire.s,
                    new Hash(wire.h),
                    new Stamp(Instant.ofEpochMilli(wire.t), TimeTrust.values()[wire.q]),
                    Actor.decode(wire.c),
                    wire.y,
                    wire.v,
                    subject(wire.u),
                    wire.r.stream().map(HeaderCodec::id).toList(),
                    new Hash(wire.m));
        } catch (JacksonException | IndexOutOfBoundsException | NullPointerException e) {
            throw new IllegalArgumentException("Not a fact's header", e);
        }
    }

    private static byte[] bytes(long high, long low) {
        return ByteBuffer.allocate(16).putLong(high).putLong(low).array();
    }

    private static FactId id(byte[] bytes) {
        SubjectId same = subject(bytes);
        return new FactId(same.high(), same.low());
    }

    private static SubjectId subject(byte[] bytes) {
        if (bytes.length != 16) {
            throw new IllegalArgumentException("Not 16 bytes");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new SubjectId(buffer.getLong(), buffer.getLong());
    }

    /// i id, p place, a author, s sequence, h previous hash, t time in ms since 1970, q trust, c
    /// actor, y type, v version, u subject, r replaces, m commitment.
    record Wire(
            byte[] i,
            String p,
            long a,
            long s,
            byte[] h,
            long t,
            int q,
            String c,
            String y,
            int v,
            byte[] u,
            List<byte[]> r,
            byte[] m) {}
}
