package org.yizhan.ledger.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.keys.NodeKeys;
import org.yizhan.ledger.keys.PublicKeys;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.cbor.CBORMapper;

/// A message on its way from one node to another, however it travels: sealed to the receiver, then
/// signed by the sender, so that a hub turns strangers away before it opens anything. The sealing
/// is tied to both nodes, so that nobody can put their own name on what another sent.
final class Envelope {
    private static final int VERSION = 1;
    private static final byte[] SIGNED = "yizhan envelope 1".getBytes(StandardCharsets.US_ASCII);
    private static final CBORMapper MAPPER =
            CBORMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final SubjectId from;
    private final SubjectId to;
    private final Outer outer;
    private final byte[] sealed;

    /// v version, e the encoded [Inner], exactly as it was signed, s signature.
    private record Outer(int v, byte[] e, byte[] s) {}

    /// f from, t to, c sealed message.
    private record Inner(byte[] f, byte[] t, byte[] c) {}

    private Envelope(SubjectId from, SubjectId to, Outer outer, byte[] sealed) {
        this.from = from;
        this.to = to;
        this.outer = outer;
        this.sealed = sealed;
    }

    static byte[] seal(NodeKeys from, PublicKeys to, byte[] message) {
        byte[] sender = bytes(from.publicKeys().node());
        byte[] receiver = bytes(to.node());
        Inner inner = new Inner(sender, receiver, to.seal(message, joined(sender, receiver)));
        byte[] encoded = MAPPER.writeValueAsBytes(inner);
        return MAPPER.writeValueAsBytes(
                new Outer(VERSION, encoded, from.sign(joined(SIGNED, encoded))));
    }

    /// Reads the outside; empty if the bytes are no envelope this program knows.
    static Optional<Envelope> parse(byte[] bytes) {
        try {
            Outer outer = MAPPER.readValue(bytes, Outer.class);
            if (outer.v != VERSION) {
                return Optional.empty();
            }
            Inner inner = MAPPER.readValue(outer.e, Inner.class);
            return Optional.of(new Envelope(node(inner.f), node(inner.t), outer, inner.c));
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }

    SubjectId from() {
        return from;
    }

    /// The message; empty unless exactly this sender sealed exactly these bytes to this node.
    Optional<byte[]> open(NodeKeys own, PublicKeys sender) {
        boolean meant =
                sender.node().equals(from)
                        && own.publicKeys().node().equals(to)
                        && sender.signed(joined(SIGNED, outer.e), outer.s);
        return meant ? own.open(sealed, joined(bytes(from), bytes(to))) : Optional.empty();
    }

    private static byte[] bytes(SubjectId node) {
        return ByteBuffer.allocate(16).putLong(node.high()).putLong(node.low()).array();
    }

    private static SubjectId node(byte[] bytes) {
        if (bytes.length != 16) {
            throw new IllegalArgumentException("Not a node's 16 bytes");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new SubjectId(buffer.getLong(), buffer.getLong());
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
