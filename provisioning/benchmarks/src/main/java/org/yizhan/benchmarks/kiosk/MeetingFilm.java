package org.yizhan.benchmarks.kiosk;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameRecorder;
import org.bytedeco.javacv.Java2DFrameConverter;
import org.yizhan.testkit.photograph.Lens;
import org.yizhan.testkit.photograph.Light;
import org.yizhan.testkit.photograph.Photograph;
import org.yizhan.testkit.photograph.Pose;
import org.yizhan.testkit.photograph.Print;

/// A video of a meeting's door: one person after the other, each for six seconds. Nobody for two
/// seconds, a hand that comes up, a card or a phone held still, a hand that goes. Some begin out of
/// focus, some in a lamp's glare, and once two people come together.
final class MeetingFilm {
    /// Frames a second, as a cheap camera gives in a room.
    static final int RATE = 15;

    private static final int PAUSE = 2 * RATE;
    private static final int RAISED = RATE;
    private static final int HELD = 2 * RATE;
    private static final int TAKEN = RATE;
    private static final int VISIT = PAUSE + RAISED + HELD + TAKEN;

    /// Out of focus or in the glare for so long, before it is held well.
    private static final int MISHAP = HELD / 3;

    /// More than it needs, so that what is not sharp comes from the lens.
    private static final int BITS_A_SECOND = 30_000_000;

    private static final Light PHONE_LIGHT = new Light(235, 30, 110, 0.1, 0);
    private static final Lens.Flaws MOVING = new Lens.Flaws(1.4, 18, 6);
    private static final Lens.Flaws UNFOCUSED = new Lens.Flaws(4, 3, 6);
    private static final double LAMP = 150;

    private final List<Visit> visits;
    private final Lens lens;
    private final Random random;

    /// Who stands before the camera together.
    ///
    /// @param codes one card's digits each; two at most
    record Visit(List<String> codes, boolean phone, Mishap mishap) {}

    /// What goes wrong at first.
    enum Mishap {
        NONE,
        GLARE,
        BLUR
    }

    /// @param visits one after the other
    MeetingFilm(List<Visit> visits, Lens lens, long seed) {
        this.visits = List.copyOf(visits);
        this.lens = lens;
        random = new Random(seed);
    }

    /// Cards in the order of their people: every fourth a phone, every fifth in the glare, another
    /// fifth out of focus, and two of them, in the middle, at once.
    static List<Visit> visits(List<String> codes) {
        List<Visit> visits = new ArrayList<>();
        int pair = codes.size() / 2;
        for (int i = 0; i < codes.size(); i++) {
            if (i == pair && i + 1 < codes.size()) {
                visits.add(new Visit(codes.subList(i, i + 2), false, Mishap.NONE));
                i++;
                continue;
            }
            Mishap mishap =
                    switch (i % 5) {
                        case 2 -> Mishap.GLARE;
                        case 4 -> Mishap.BLUR;
                        default -> Mishap.NONE;
                    };
            visits.add(new Visit(List.of(codes.get(i)), i % 4 == 3, mishap));
        }
        return visits;
    }

    int frames() {
        return visits.size() * VISIT;
    }

    /// The first frame, from 0, in which a visit's card is held still, in focus and without glare.
    int still(int visit) {
        boolean well = visits.get(visit).mishap() == Mishap.NONE;
        return visit * VISIT + PAUSE + RAISED + (well ? 0 : MISHAP);
    }

    /// Writes it.
    ///
    /// @param speed how many times as fast as life it is to be played
    ///
    /// @throws IOException if it cannot be written
    void shoot(Path file, int speed) throws IOException {
        avutil.av_log_set_level(avutil.AV_LOG_FATAL);
        FFmpegFrameRecorder recorder =
                new FFmpegFrameRecorder(file.toFile(), lens.width(), lens.height());
        try (Java2DFrameConverter converter = new Java2DFrameConverter()) {
            recorder.setVideoCodec(avcodec.AV_CODEC_ID_MPEG4);
            recorder.setPixelFormat(avutil.AV_PIX_FMT_YUV420P);
            recorder.setVideoBitrate(BITS_A_SECOND);
            recorder.setFrameRate(RATE * speed);
            recorder.start();
            BufferedImage nobody = nobody();
            for (Visit visit : visits) {
                record(recorder, converter, nobody, PAUSE);
                record(recorder, converter, shot(visit, 420, moving()), RAISED / 2);
                record(recorder, converter, shot(visit, 320, moving()), RAISED - RAISED / 2);
                held(visit, recorder, converter);
                record(recorder, converter, shot(visit, 380, moving()), TAKEN);
            }
        } finally {
            recorder.stop();
            recorder.release();
        }
    }

    private void held(Visit visit, FFmpegFrameRecorder recorder, Java2DFrameConverter converter)
            throws IOException {
        double distance = visit.phone() ? random.nextDouble(200, 320) : random.nextDouble(150, 280);
        Look first =
                switch (visit.mishap()) {
                    case NONE -> new Look(Lens.HD.flaws(), 0);
                    case GLARE -> new Look(Lens.HD.flaws(), LAMP);
                    case BLUR -> new Look(UNFOCUSED, 0);
                };
        record(recorder, converter, shot(visit, distance, first), MISHAP);
        for (int i = 1; i < HELD / MISHAP; i++) {
            Look well = new Look(Lens.HD.flaws(), 0);
            record(recorder, converter, shot(visit, distance + 4 * i, well), MISHAP);
        }
    }

    private static void record(
            FFmpegFrameRecorder recorder,
            Java2DFrameConverter converter,
            BufferedImage picture,
            int frames)
            throws IOException {
        for (int i = 0; i < frames; i++) {
            recorder.record(converter.convert(picture));
        }
    }

    /// @param flaws for a lens of 1280 pixels
    private record Look(Lens.Flaws flaws, double glare) {}

    private static Look moving() {
        return new Look(MOVING, 0);
    }

    private BufferedImage nobody() {
        Pose elsewhere = new Pose(400, 0, 0, 0, 9_000, 0);
        return new Photograph(Prints.card("10"), elsewhere, lens, Light.ROOM).take(0);
    }

    /// Of two people each holds up a card in their half of the picture.
    private BufferedImage shot(Visit visit, double distance, Look look) {
        if (visit.codes().size() == 1) {
            return shot(visit, visit.codes().getFirst(), distance, look, 0);
        }
        double aside = distance * 0.28;
        BufferedImage left = shot(visit, visit.codes().getFirst(), distance, look, -aside);
        BufferedImage right = shot(visit, visit.codes().getLast(), distance + 30, look, aside);
        int half = lens.width() / 2;
        left.setData(right.getData(new java.awt.Rectangle(half, 0, half, lens.height())));
        return left;
    }

    private BufferedImage shot(Visit visit, String code, double distance, Look look, double aside) {
        Print print = visit.phone() ? Prints.phone(code) : Prints.card(code);
        Pose held = Pose.held(distance, 12, random);
        double x = aside == 0 ? held.x() : aside;
        Pose pose = new Pose(distance, held.pitch(), held.yaw(), held.roll(), x, held.y());
        double scale = lens.width() / 1280.0;
        Lens.Flaws flaws = look.flaws();
        Lens here =
                lens.with(
                        new Lens.Flaws(
                                flaws.blur() * scale,
                                (int) Math.round(flaws.motion() * scale),
                                flaws.noise()));
        Light light = (visit.phone() ? PHONE_LIGHT : Light.ROOM).withGlare(look.glare());
        return new Photograph(print, pose, here, light).take(random.nextLong());
    }
}
