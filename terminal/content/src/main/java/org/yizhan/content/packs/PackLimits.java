package org.yizhan.content.packs;

/// How big a pack may be, so that a wrong or hostile file cannot fill a terminal.
///
/// @param files the most files
/// @param fileBytes the most bytes of one file, unpacked
/// @param totalBytes the most bytes of all files, unpacked; the zip itself may not be longer
/// @param ratio the most unpacked bytes for one packed byte, for files over 100 KB
public record PackLimits(int files, long fileBytes, long totalBytes, int ratio) {
    /// What a terminal with a small disk can bear: 2,000 files, 64 MB each, 256 MB together.
    public static PackLimits standard() {
        return new PackLimits(2_000, 64L << 20, 256L << 20, 100);
    }
}
