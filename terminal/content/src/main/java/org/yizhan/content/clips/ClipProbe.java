package org.yizhan.content.clips;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.yizhan.domain.texts.Sentence;

/// Says at once whether a recording or a film can be played on a terminal, so that nobody learns it
/// in the village. Every terminal plays with the same FFmpeg, so what is true here is true there.
///
/// Sound: MP3, Opus, FLAC, and the AAC or WAV of a telephone's recorder. Film: MP4 with H.264 and
/// AAC or no sound, no larger than full HD. At most an hour.
public final class ClipProbe {
    private static final int MOST_MILLIS = 3_600_000;
    private static final int SHORTEST_MILLIS = 300;
    private static final int MOST_LENGTH = 1920;

    /// A film may say it is a little longer than its last picture.
    private static final int MISSING_MILLIS = 2_500;

    private static final Map<Integer, String> SOUNDS =
            Map.of(
                    avcodec.AV_CODEC_ID_MP3, "mp3",
                    avcodec.AV_CODEC_ID_OPUS, "opus",
                    avcodec.AV_CODEC_ID_FLAC, "flac",
                    avcodec.AV_CODEC_ID_AAC, "m4a",
                    avcodec.AV_CODEC_ID_PCM_S16LE, "wav");

    private final InputStream in;

    private ClipProbe(InputStream in) {
        this.in = in;
    }

    /// What came of looking at a file.
    public sealed interface Result {
        /// @param ending of its name: `mp4` for a film, else a sound's
        record Playable(String ending, int millis) implements Result {
            public boolean film() {
                return ending.equals("mp4");
            }
        }

        /// @param reason why, and what to do, for the clerk
        record Refused(Sentence reason) implements Result {}
    }

    /// @param in read here and there: `mark`, `reset` and `skip` must be supported and cheap; at its
    ///     beginning; it stays the caller's to close
    public static Result of(InputStream in) {
        in.mark(Integer.MAX_VALUE);
        try {
            return new ClipProbe(in).look();
        } catch (UnplayableClip e) {
            return refused("study.clip.damaged");
        }
    }

    private static Result.Refused refused(String key) {
        return new Result.Refused(Sentence.of(key));
    }

    private Result look() {
        FFmpegFrameGrabber grabber = Grabbers.open(in, ClipProbe::nothing);
        try {
            Optional<String> wrong = wrong(grabber);
            if (wrong.isPresent()) {
                return refused(wrong.get());
            }
            boolean film = isFilm(grabber);
            int millis = (int) (grabber.getLengthInTime() / 1_000);
            if (lastPacket(grabber) < millis - MISSING_MILLIS) {
                return refused("study.clip.cut");
            }
            String ending = film ? "mp4" : SOUNDS.getOrDefault(grabber.getAudioCodec(), "");
            return check(new Result.Playable(ending, millis));
        } finally {
            Grabbers.release(grabber);
        }
    }

    private static void nothing(FFmpegFrameGrabber grabber) {}

    /// MP3 and M4A may hold a cover, which is no film.
    private static boolean isFilm(FFmpegFrameGrabber grabber) {
        return grabber.hasVideo()
                && grabber.getLengthInVideoFrames() > 1
                && grabber.getVideoCodec() != avcodec.AV_CODEC_ID_MJPEG
                && grabber.getVideoCodec() != avcodec.AV_CODEC_ID_PNG;
    }

    private static Optional<String> wrong(FFmpegFrameGrabber grabber) {
        long millis = grabber.getLengthInTime() / 1_000;
        if (millis > MOST_MILLIS) {
            return Optional.of("study.clip.tooLong");
        }
        if (millis < SHORTEST_MILLIS) {
            return Optional.of("study.clip.damaged");
        }
        boolean sounds = grabber.hasAudio();
        if (!isFilm(grabber)) {
            boolean known = sounds && SOUNDS.containsKey(grabber.getAudioCodec());
            return known ? Optional.empty() : Optional.of("study.clip.otherSound");
        }
        boolean mp4 = grabber.getFormatContext().iformat().name().getString().contains("mp4");
        if (!mp4 || grabber.getVideoCodec() != avcodec.AV_CODEC_ID_H264) {
            return Optional.of("study.clip.otherFilm");
        }
        if (Math.max(grabber.getImageWidth(), grabber.getImageHeight()) > MOST_LENGTH) {
            return Optional.of("study.clip.tooLarge");
        }
        boolean aac =
                !sounds
                        || grabber.getAudioCodec() == avcodec.AV_CODEC_ID_AAC
                        || grabber.getAudioCodec() == avcodec.AV_CODEC_ID_MP3;
        return aac ? Optional.empty() : Optional.of("study.clip.otherFilm");
    }

    /// When the last piece of it is, in milliseconds: before the end where a transfer was cut.
    private static long lastPacket(FFmpegFrameGrabber grabber) {
        long last = 0;
        try {
            AVPacket packet = grabber.grabPacket();
            while (packet != null) {
                var base = grabber.getFormatContext().streams(packet.stream_index()).time_base();
                long pts = Math.max(packet.pts(), 0) + packet.duration();
                last = Math.max(last, pts * 1_000 * base.num() / base.den());
                packet = grabber.grabPacket();
            }
        } catch (FFmpegFrameGrabber.Exception e) {
            return last;
        }
        return last;
    }

    /// Is heard and seen at its beginning, in its middle and near its end.
    private Result check(Result.Playable found) {
        int[] places = {0, found.millis() / 2, found.millis() * 9 / 10};
        for (int place : places) {
            if (!isHeard(place) || (found.film() && !isSeen(place))) {
                return refused("study.clip.damaged");
            }
        }
        return found;
    }

    private boolean isHeard(int place) {
        rewind();
        try (ClipSound sound = ClipSound.open(in, place)) {
            return sound.next().isPresent();
        }
    }

    private boolean isSeen(int place) {
        rewind();
        try (ClipPictures pictures = ClipPictures.open(in)) {
            return pictures.at(place, new int[0]).isPresent();
        }
    }

    private void rewind() {
        try {
            in.reset();
        } catch (IOException e) {
            throw new UnplayableClip("Cannot go back", e);
        }
    }
}
