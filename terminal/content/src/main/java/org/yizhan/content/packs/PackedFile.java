package org.yizhan.content.packs;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A file of a pack.
///
/// @param path below the pack's root: lower case letters, digits, `.`, `_` and `-`, at most three
///     folders deep, ending in a known kind
/// @param bytes its length
/// @param sha256 of its bytes, 64 hexadecimal digits, lower case
public record PackedFile(String path, long bytes, String sha256) {
    private static final Pattern PATH =
            Pattern.compile("([a-z0-9][a-z0-9_-]{0,63}/){0,3}[a-z0-9][a-z0-9_-]{0,63}\\.[a-z0-9]+");
    private static final Set<String> KINDS =
            Set.of(
                    "md", "gift", "svg", "png", "jpg", "opus", "flac", "wav", "mp3", "m4a", "mp4",
                    "vtt", "json");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /// @throws IllegalArgumentException if any part breaks its form
    public PackedFile {
        if (!mayBePacked(path) || bytes < 0 || !SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a file of a pack");
        }
    }

    /// Whether a path may stand in a pack: nothing that could leave its folder, collide on a disk
    /// that ignores case, or run.
    public static boolean mayBePacked(String path) {
        String kind = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return PATH.matcher(path).matches() && KINDS.contains(kind);
    }
}
