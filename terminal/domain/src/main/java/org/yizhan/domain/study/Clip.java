package org.yizhan.domain.study;

import java.util.Locale;

/// A recording or a film of a lesson's page.
///
/// @param path within the pack or the publication, such as `clips/01.mp4`; its ending says what it
///     is
public record Clip(String path) {
    private static final String CAPTIONS = ".vtt";

    /// Whether there is something to see.
    public boolean film() {
        return path.toLowerCase(Locale.ROOT).endsWith(".mp4");
    }

    /// Where what is said in it stands written, if anywhere: WebVTT beside it, under the same name.
    public String captions() {
        int dot = path.lastIndexOf('.');
        return (dot < 0 ? path : path.substring(0, dot)) + CAPTIONS;
    }
}
