package org.yizhan.ledger.blobs;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a fact keeps of a blob: all that is needed to find it and to read it. When the fact's body
/// is erased, the key is gone, and with it the blob, wherever copies of it lie.
///
/// @param name SHA-256 of the sealed bytes, hexadecimal
/// @param key AES-256, of this blob alone, hexadecimal
/// @param bytes how long it is, unsealed
public record BlobRef(String name, String key, long bytes) {
    private static final Pattern TEXT =
            Pattern.compile("([0-9a-f]{64}):([0-9a-f]{64}):(\\d{1,18})");

    /// @throws IllegalArgumentException if name or key is not 64 hexadecimal digits
    public BlobRef {
        if (HexFormat.of().parseHex(name).length != 32
                || HexFormat.of().parseHex(key).length != 32) {
            throw new IllegalArgumentException("Not 32 bytes");
        }
    }

    /// The reverse of [#toString()].
    ///
    /// @throws IllegalArgumentException if the text is none
    public static BlobRef parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a blob's reference");
        }
        return new BlobRef(parts.group(1), parts.group(2), Long.parseLong(parts.group(3)));
    }

    /// How long the sealed bytes are.
    public long sealedBytes() {
        return BlobCipher.sealedBytes(bytes);
    }

    /// The same without its key: the blob travels, and whoever reads this cannot open it.
    public BlobRef withoutKey() {
        return new BlobRef(name, "0".repeat(64), bytes);
    }

    /// For bodies of facts only: it holds the key.
    @Override
    public String toString() {
        return name + ":" + key + ":" + bytes;
    }
}
