package org.yizhan.ledger.blobs;

import java.util.HexFormat;

/// The first 64 bits of a blob's name: enough to say which is meant among those of a place.
public record BlobTip(long bits) {
    private static final int DIGITS = 16;

    /// @param name of a blob
    public static BlobTip of(String name) {
        return new BlobTip(HexFormat.fromHexDigitsToLong(name, 0, DIGITS));
    }

    /// What the name begins with.
    public String hex() {
        return HexFormat.of().toHexDigits(bits);
    }
}
