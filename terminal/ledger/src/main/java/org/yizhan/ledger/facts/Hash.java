package org.yizhan.ledger.facts;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// A SHA-256 value: 32 bytes, compared by content.
public final class Hash {
    /// What the first fact of a stream names as its previous.
    public static final Hash NONE = new Hash(new byte[32]);

    private final byte[] bytes;

    /// @throws IllegalArgumentException if there are not 32 bytes
    public Hash(byte[] bytes) {
        if (bytes.length != 32) {
            throw new IllegalArgumentException("Not 32 bytes: " + bytes.length);
        }
        this.bytes = bytes.clone();
    }

    /// SHA-256 over the parts, one after the other.
    public static Hash of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return new Hash(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /// The first 64 bits: enough to see that two nodes mean the same header.
    public long tip() {
        return ByteBuffer.wrap(bytes).getLong();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
