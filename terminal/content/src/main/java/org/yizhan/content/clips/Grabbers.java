package org.yizhan.content.clips;

import java.io.InputStream;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.FFmpegLogCallback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens what strangers made with FFmpeg: no format that may name other files or addresses, no
/// protocol at all.
final class Grabbers {
    static final String FORMATS =
            "aac,amr,caf,flac,matroska,webm,matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,mp3,ogg,wav";

    private static final Logger LOG = LoggerFactory.getLogger(Grabbers.class);

    static {
        // Pictures lie outside the heap; a small heap must not keep FFmpeg from them.
        System.setProperty("org.bytedeco.javacpp.maxBytes", "0");
        System.setProperty("org.bytedeco.javacpp.maxPhysicalBytes", "0");
        avutil.av_log_set_level(avutil.AV_LOG_FATAL);
        FFmpegLogCallback.setLevel(avutil.AV_LOG_FATAL);
    }

    private Grabbers() {}

    /// Something that is done to a grabber.
    interface Settings {
        void on(FFmpegFrameGrabber grabber);
    }

    /// @param in read here and there: `mark`, `reset` and `skip` must be supported and cheap
    /// @throws UnplayableClip if it is none of the formats, or damaged
    static FFmpegFrameGrabber open(InputStream in, Settings settings) {
        FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(in);
        grabber.setOption("format_whitelist", FORMATS);
        grabber.setOption("protocol_whitelist", "");
        grabber.setCloseInputStream(false);
        settings.on(grabber);
        try {
            grabber.start();
            return grabber;
        } catch (FFmpegFrameGrabber.Exception | RuntimeException e) {
            release(grabber);
            throw new UnplayableClip("FFmpeg cannot open it", e);
        }
    }

    static void release(FFmpegFrameGrabber grabber) {
        try {
            grabber.release();
        } catch (FFmpegFrameGrabber.Exception | RuntimeException e) {
            LOG.debug("A clip was not released", e);
        }
    }
}
