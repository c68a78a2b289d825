package org.yizhan.scan.camera;

import java.nio.file.Files;
import java.nio.file.Path;
import org.yizhan.scan.Frame;

/// Frames one after another, from one opened camera or what stands in for it. One thread only.
interface Feed extends AutoCloseable {
    /// Waits for the next frame; never longer than a camera takes for one.
    ///
    /// @throws CameraException if there are no more; the feed is of no use then
    Frame next();

    @Override
    void close();

    /// Opens a device, a file, a folder, or with `lavfi:` a test pattern of FFmpeg.
    ///
    /// @throws CameraException if it is missing or broken
    static Feed open(String address) {
        boolean pattern = address.startsWith("lavfi:");
        return !pattern && Files.isDirectory(Path.of(address))
                ? new FolderFeed(Path.of(address))
                : FfmpegFeed.open(address);
    }
}
