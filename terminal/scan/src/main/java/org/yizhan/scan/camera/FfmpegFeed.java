package org.yizhan.scan.camera;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.FFmpegLogCallback;
import org.bytedeco.javacv.FrameGrabber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.scan.Frame;
import org.yizhan.scan.SourceState;

/// Anything FFmpeg can open: a camera, a video, which starts again at its end, a picture, which stays
/// in view, or a test pattern.
final class FfmpegFeed implements Feed {
    private static final Logger LOG = LoggerFactory.getLogger(FfmpegFeed.class);
    private static final String PATTERN = "lavfi:";
    private static final String DEVICE = "/dev/video";

    /// What to ask of a camera, the best first: compressed, because USB 2 carries only ten raw frames of
    /// this size a second; then raw; then whatever it gives.
    private static final List<Map<String, String>> MODES =
            List.of(
                    Map.of("video_size", "1280x720", "input_format", "mjpeg"),
                    Map.of("video_size", "1280x720"),
                    Map.of());

    static {
        // A picture of 20 megapixels is larger than a small heap, and lies outside of it.
        System.setProperty("org.bytedeco.javacpp.maxBytes", "0");
        System.setProperty("org.bytedeco.javacpp.maxPhysicalBytes", "0");
        avutil.av_log_set_level(avutil.AV_LOG_FATAL);
        FFmpegLogCallback.setLevel(avutil.AV_LOG_FATAL);
    }

    private final FFmpegFrameGrabber grabber;
    private final boolean live;
    private final Pace pace = new Pace();
    private long frames;
    private long loops;
    private long end;
    private Optional<Frame> last = Optional.empty();

    private FfmpegFeed(FFmpegFrameGrabber grabber, boolean live) {
        this.grabber = grabber;
        this.live = live;
    }

    /// @throws CameraException if it is missing or broken
    static FfmpegFeed open(String address) {
        boolean device = address.startsWith(DEVICE);
        if (!address.startsWith(PATTERN) && !Files.exists(Path.of(address))) {
            throw new CameraException(SourceState.MISSING, "No " + address);
        }
        if (!device) {
            return new FfmpegFeed(fitting(address), false);
        }
        CameraException worst = new CameraException(SourceState.BROKEN, "No mode of " + address);
        for (Map<String, String> mode : MODES) {
            try {
                return new FfmpegFeed(started(device(address, mode), address), true);
            } catch (CameraException e) {
                worst = e;
            }
        }
        throw worst;
    }

    private static FFmpegFrameGrabber device(String address, Map<String, String> mode) {
        FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(address);
        grabber.setFormat("video4linux2");
        mode.forEach(grabber::setOption);
        return grabber;
    }

    private static FFmpegFrameGrabber file(String address) {
        if (address.startsWith(PATTERN)) {
            FFmpegFrameGrabber grabber =
                    new FFmpegFrameGrabber(address.substring(PATTERN.length()));
            grabber.setFormat("lavfi");
            return grabber;
        }
        FFmpegFrameGrabber grabber =
                new FFmpegFrameGrabber(Path.of(address).toAbsolutePath().toString());
        // A percent sign in a name is a percent sign, and a playlist cannot lead to the network.
        grabber.setOption("pattern_type", "none");
        grabber.setOption("protocol_whitelist", "file");
        return grabber;
    }

    /// A large picture is made smaller by FFmpeg, before it takes memory as one.
    private static FFmpegFrameGrabber fitting(String address) {
        FFmpegFrameGrabber whole = started(file(address), address);
        int width = whole.getImageWidth();
        int height = whole.getImageHeight();
        double scale = (double) FrameConverter.LONGEST_LUMINANCE / Math.max(width, height);
        if (scale >= 1) {
            return whole;
        }
        release(whole);
        FFmpegFrameGrabber smaller = file(address);
        smaller.setImageWidth(Math.max(1, (int) (width * scale)));
        smaller.setImageHeight(Math.max(1, (int) (height * scale)));
        smaller.setImageScalingFlags(swscale.SWS_AREA);
        return started(smaller, address);
    }

    private static FFmpegFrameGrabber started(FFmpegFrameGrabber grabber, String address) {
        grabber.setPixelFormat(avutil.AV_PIX_FMT_BGRA);
        try {
            grabber.start();
            if (grabber.getImageWidth() < 1 || grabber.getImageHeight() < 1) {
                throw new FrameGrabber.Exception("No picture in it");
            }
            return grabber;
        } catch (FrameGrabber.Exception | RuntimeException e) {
            release(grabber);
            throw new CameraException(SourceState.BROKEN, "Cannot open " + address, e);
        }
    }

    @Override
    public Frame next() {
        if (last.isPresent()) {
            Pace.sleep(Pace.STILL);
            return new Frame(last.get().luminance(), last.get().mirror(), System.nanoTime());
        }
        try {
            org.bytedeco.javacv.Frame picture = grabber.grabImage();
            return picture == null ? ended() : seen(picture);
        } catch (FrameGrabber.Exception | RuntimeException e) {
            throw e instanceof CameraException known
                    ? known
                    : new CameraException(SourceState.BROKEN, "Gives no more pictures", e);
        }
    }

    private Frame seen(org.bytedeco.javacv.Frame picture) {
        frames++;
        if (!live) {
            end = picture.timestamp * 1000;
            pace.await(loops + end);
        }
        Frame frame = FrameConverter.frame(picture, System.nanoTime());
        if (grabber.getLengthInVideoFrames() <= 1 && still()) {
            last = Optional.of(frame);
        }
        return frame;
    }

    /// Pictures come from FFmpeg's demuxers for pictures, whose names all say so.
    private boolean still() {
        String format = grabber.getFormatContext().iformat().name().getString();
        return format.equals("image2") || format.endsWith("_pipe");
    }

    /// The camera was pulled out, or the video begins again.
    private Frame ended() throws FrameGrabber.Exception {
        if (live || frames == 0) {
            throw new CameraException(
                    live ? SourceState.MISSING : SourceState.BROKEN, "Gives no more pictures");
        }
        loops += end + Pace.STILL;
        frames = 0;
        grabber.restart();
        return next();
    }

    @Override
    public void close() {
        release(grabber);
    }

    private static void release(FFmpegFrameGrabber grabber) {
        try {
            grabber.release();
        } catch (FrameGrabber.Exception e) {
            LOG.debug("Could not release a camera", e);
        }
    }
}
