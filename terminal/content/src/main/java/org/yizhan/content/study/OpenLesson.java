package org.yizhan.content.study;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yizhan.content.packs.OpenPack;
import org.yizhan.content.pictures.Picture;
import org.yizhan.content.pictures.SvgPictures;
import org.yizhan.content.pictures.UnreadablePicture;
import org.yizhan.domain.study.Lesson;

/// A lesson while someone listens to it: nothing that is installed meanwhile can break it. Close it
/// when they are done.
public final class OpenLesson implements AutoCloseable {
    private final Lesson lesson;
    private final OpenPack pack;

    OpenLesson(Lesson lesson, OpenPack pack) {
        this.lesson = lesson;
        this.pack = pack;
    }

    public Lesson lesson() {
        return lesson;
    }

    /// A page's picture.
    ///
    /// @param path as in [org.yizhan.domain.study.LessonPage#picture()]
    /// @return empty if it cannot be drawn: the words go on without it
    public Optional<Picture> picture(String path) {
        return pack.read(path).flatMap(OpenLesson::drawable);
    }

    /// Any file of the lesson's pack, such as a recording; empty if there is none.
    public Optional<byte[]> bytes(String path) {
        return pack.read(path);
    }

    /// A recording or a film of the lesson, read here and there. Closing it closes the lesson.
    ///
    /// @return empty if there is none
    public Optional<InputStream> stream(String path) {
        return pack.stream(path);
    }

    @Override
    public void close() {
        pack.close();
    }

    private static Optional<Picture> drawable(byte[] svg) {
        try {
            return Optional.of(SvgPictures.parse(new String(svg, StandardCharsets.UTF_8)));
        } catch (UnreadablePicture _) {
            return Optional.empty();
        }
    }
}
