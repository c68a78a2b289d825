package org.yizhan.web.study;

import java.util.List;
import java.util.Optional;
import org.yizhan.content.quizzes.Pictured;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.OwnReading;
import org.yizhan.domain.study.Publication;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.settings.LedgerSettings;
import org.yizhan.ledger.study.Publications;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;
import org.yizhan.web.sounds.PreviewVoice;
import org.yizhan.web.sounds.Spoken;

/// What a preview loads: pictures, and sentences as the terminal's voice reads them. And what goes
/// on to the village's chat group: one long picture.
public final class StudyFiles {
    private final Ledger ledger;
    private final StudyDesk desk;
    private final PreviewVoice voice;

    /// @param home the place whose voice is heard
    public StudyFiles(Ledger ledger, PlaceId home) {
        this.ledger = ledger;
        voice = new PreviewVoice(() -> new LedgerSettings(ledger, home));
        desk = new StudyDesk(ledger);
    }

    public List<Route> routes() {
        var may = StudyPages.PUBLISH;
        return List.of(
                Route.get(
                        "/at/{place}/study/{lesson}/pictures/{name}",
                        may,
                        v -> picture(v, "pictures/")),
                Route.get(
                        "/at/{place}/study/{lesson}/questions/{name}",
                        may,
                        v -> picture(v, Pictured.FOLDER)),
                Route.get("/at/{place}/study/{lesson}/say/{sentence}", may, this::say),
                Route.get("/at/{place}/study/{lesson}/long.png", may, this::longPicture));
    }

    private Publication publication(Visit visit) {
        return desk.manuscript(visit.place(), visit.subject("lesson")).value().publication();
    }

    private Answer picture(Visit visit, String folder) {
        String path = folder + visit.path().getOrDefault("name", "");
        byte[] jpeg = bytes(visit, publication(visit), path);
        return new Answer.Download(path.substring(path.indexOf('/') + 1), "image/jpeg", jpeg);
    }

    private byte[] bytes(Visit visit, Publication publication, String path) {
        return ledger.read(views -> new Publications(views).media(visit.place(), publication, path))
                .orElseThrow(Refused::notFound);
    }

    private Answer say(Visit visit) {
        Lesson lesson = publication(visit).lesson();
        List<String> sentences = lesson.sentences();
        String asked = visit.path().getOrDefault("sentence", "");
        int number = asked.matches("\\d{1,3}") ? Integer.parseInt(asked) : sentences.size();
        if (number >= sentences.size()) {
            throw Refused.notFound();
        }
        Optional<byte[]> own = own(visit, sentences.get(number));
        if (own.isPresent()) {
            return new Answer.Download(number + ".opus", "audio/ogg", own.get());
        }
        byte[] wav =
                voice.say(sentences.get(number), Spoken.words(lesson))
                        .orElseThrow(Refused::notFound);
        return new Answer.Download(number + ".wav", "audio/wav", wav);
    }

    /// The publisher's own reading goes before every other voice, here as on the terminal.
    private Optional<byte[]> own(Visit visit, String sentence) {
        Publication publication = publication(visit);
        String path = OwnReading.path(sentence);
        return ledger.read(
                views -> new Publications(views).media(visit.place(), publication, path));
    }

    private Answer longPicture(Visit visit) {
        Publication publication = publication(visit);
        Lesson lesson = publication.lesson();
        byte[] png =
                LongPicture.of(
                        lesson,
                        path ->
                                ledger.read(views ->
                                        new Publications(views)
                                                .media(visit.place(), publication, path)),
                        visit.words());
        return new Answer.Download(lesson.title() + ".png", "image/png", png);
    }
}
