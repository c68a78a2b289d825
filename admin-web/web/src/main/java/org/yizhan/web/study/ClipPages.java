package org.yizhan.web.study;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.content.clips.ClipProbe;
import org.yizhan.content.clips.WebVtt;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.study.Clip;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.OwnReading;
import org.yizhan.domain.study.Publication;
import org.yizhan.domain.study.Publication.Media;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobStream;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.blobs.SealedFile;
import org.yizhan.ledger.study.Clips;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;
import org.yizhan.web.sounds.PhoneSounds;

/// Recordings and films of a lesson, and the publisher's own reading of it. What a terminal cannot
/// play is said here, at once.
public final class ClipPages {
    private static final Logger LOG = LoggerFactory.getLogger(ClipPages.class);

    /// Of a film: a quarter of an hour as a phone sends it.
    static final int MOST_BYTES = 128 << 20;

    private static final int MOST_CAPTIONS = 256 << 10;
    private static final int MOST_CLIPS = 20;

    private final Ledger ledger;
    private final Blobs blobs;
    private final StudyDesk desk;

    /// What is played in a lesson.
    ///
    /// @param tenths of a megabyte
    record Played(Clip clip, int tenths, boolean captioned) {
        String size() {
            return tenths / 10 + "." + tenths % 10;
        }
    }

    /// @param read how many sentences are read by the publisher
    record Page(
            SubjectId subject,
            Lesson lesson,
            List<Played> played,
            int read,
            Map<String, Sentence> wrong) {
        String problem(String field, java.util.function.Function<Sentence, String> say) {
            return Optional.ofNullable(wrong.get(field)).map(say).orElse("");
        }
    }

    public ClipPages(Ledger ledger, Blobs blobs) {
        this.ledger = ledger;
        this.blobs = blobs;
        desk = new StudyDesk(ledger);
    }

    public List<Route> routes() {
        String own = "/at/{place}/study/{lesson}/sound";
        var may = StudyPages.PUBLISH;
        return List.of(
                Route.get(own, may, visit -> page(visit, Map.of())),
                Route.film(own + "/clip", may, this::put, MOST_BYTES),
                Route.post(own + "/drop", may, this::drop),
                Route.upload(own + "/reading", may, this::read, PhoneSounds.MOST_BYTES),
                Route.post(own + "/silent", may, this::unread),
                Route.get("/at/{place}/study/{lesson}/clips/{name}", may, this::clip));
    }

    private Publication publication(Visit visit) {
        return desk.manuscript(visit.place(), visit.subject("lesson")).value().publication();
    }

    private ClipDesk at(Visit visit) {
        return new ClipDesk(ledger, visit.place(), visit.subject("lesson"));
    }

    private Answer page(Visit visit, Map<String, Sentence> wrong) {
        Publication now = publication(visit);
        List<Played> played =
                now.lesson().pages().stream()
                        .flatMap(page -> page.clip().stream())
                        .flatMap(clip ->
                                now.media(clip.path()).map(file -> played(now, file)).stream())
                        .toList();
        int read =
                (int)
                        now.lesson().sentences().stream()
                                .filter(one -> now.media(OwnReading.path(one)).isPresent())
                                .count();
        Page page = new Page(visit.subject("lesson"), now.lesson(), played, read, wrong);
        return wrong.isEmpty()
                ? Answer.page("study/sound.jte", page)
                : Answer.again("study/sound.jte", page);
    }

    private static Played played(Publication now, Media file) {
        Clip clip = new Clip(file.path());
        return new Played(
                clip, Math.max(1, file.bytes() / 100_000), now.media(clip.captions()).isPresent());
    }

    private Answer put(Visit visit) throws IOException {
        Optional<Form.Filed> file = visit.form().file("clip");
        Publication now = publication(visit);
        if (file.isEmpty() || file.get().file().length() == 0) {
            return page(visit, Map.of("clip", Sentence.of("study.sound.noFile")));
        }
        if (now.lesson().pages().stream().allMatch(page -> page.clip().isPresent())
                || Belongings.clips(now.media()).size() >= MOST_CLIPS) {
            return page(visit, Map.of("clip", Sentence.of("study.sound.full")));
        }
        Optional<byte[]> captions = Optional.empty();
        Optional<Form.Filed> words = visit.form().file("captions");
        if (words.isPresent() && words.get().file().length() > 0) {
            captions = captions(words.get().file());
            if (captions.isEmpty()) {
                return page(visit, Map.of("captions", Sentence.of("study.sound.badCaptions")));
            }
        }
        visit.work().step("study.sound.looking");
        return switch (probe(file.get().file())) {
            case ClipProbe.Result.Refused(Sentence reason) -> page(visit, Map.of("clip", reason));
            case ClipProbe.Result.Playable playable -> {
                Media media = keep(visit, file.get().file(), path(now, playable.ending()));
                at(visit).put(visit.staff(), media, captions);
                yield back(visit);
            }
        };
    }

    private static Optional<byte[]> captions(SealedFile file) throws IOException {
        if (file.length() > MOST_CAPTIONS) {
            return Optional.empty();
        }
        try (BlobStream in = file.open()) {
            byte[] bytes = in.readAllBytes();
            return WebVtt.read(bytes).map(_ -> bytes);
        }
    }

    private static ClipProbe.Result probe(SealedFile file) throws IOException {
        try (BlobStream in = file.open()) {
            return ClipProbe.of(in);
        }
    }

    private Media keep(Visit visit, SealedFile file, String path) throws IOException {
        try (BlobStream in = file.open()) {
            var told = visit.work().step("study.sound.keeping", in, file.length());
            return Clips.keep(blobs, path, told);
        }
    }

    /// A name that nothing of the lesson has.
    private static String path(Publication now, String ending) {
        for (int number = 1; ; number++) {
            Clip clip = new Clip("clips/%02d.%s".formatted(number, ending));
            boolean taken =
                    now.media().stream()
                            .anyMatch(file ->
                                    new Clip(file.path()).captions().equals(clip.captions()));
            if (!taken) {
                return clip.path();
            }
        }
    }

    private Answer drop(Visit visit) {
        at(visit).drop(visit.staff(), visit.form().text("path"));
        return back(visit);
    }

    private Answer read(Visit visit) {
        Optional<short[]> read =
                visit.form().upload("reading").flatMap(file -> PhoneSounds.samples(file.bytes()));
        if (read.isEmpty()) {
            return page(visit, Map.of("reading", Sentence.of("study.sound.noSound")));
        }
        Optional<Map<String, byte[]>> pieces =
                OwnVoicePieces.of(publication(visit).lesson(), read.get());
        if (pieces.isEmpty()) {
            LOG.info("A reading could not be cut into sentences");
            return page(visit, Map.of("reading", Sentence.of("study.sound.noPauses")));
        }
        at(visit).read(visit.staff(), pieces.get());
        return back(visit);
    }

    private Answer unread(Visit visit) {
        at(visit).read(visit.staff(), Map.of());
        return back(visit);
    }

    private Answer clip(Visit visit) {
        String path = "clips/" + visit.path().getOrDefault("name", "");
        return ClipFiles.answer(ledger, blobs, visit.place(), publication(visit), path);
    }

    private static Answer back(Visit visit) {
        return new Answer.Redirect(visit.at("/study/" + visit.subject("lesson") + "/sound"));
    }
}
