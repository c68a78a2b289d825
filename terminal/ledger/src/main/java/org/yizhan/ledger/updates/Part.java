package org.yizhan.ledger.updates;

import java.util.regex.Pattern;

/// One file of a version.
///
/// @param path below the version's folder, with `/` between names
/// @param sha256 of its bytes, hexadecimal
/// @param bytes how long it is
/// @param program whether it can be started
public record Part(String path, String sha256, long bytes, boolean program) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_@+$-][A-Za-z0-9_@+$.-]{0,200}");

    /// @throws IllegalArgumentException if the path could lead out of the folder, or the rest is not
    ///     what it is meant to be
    public Part {
        if (!HASH.matcher(sha256).matches() || bytes < 0) {
            throw new IllegalArgumentException("Not a file's hash and length");
        }
        for (String name : path.split("/", -1)) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("Not a path below a folder");
            }
        }
    }
}
