package org.yizhan.kiosk.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.staff.StaffKey;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.Manuscript;
import org.yizhan.domain.study.Manuscript.Stage;
import org.yizhan.domain.study.OwnReading;
import org.yizhan.domain.study.Publication;
import org.yizhan.domain.study.Publication.Media;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.settings.LedgerSettings;
import org.yizhan.ledger.staff.StaffLock;
import org.yizhan.ledger.study.Publications;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.ledger.study.StudyMedia;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Readings in the village's ledger. A lesson that is out is heard in the new voice at once, unless
/// a second person has to agree here: then it is to be released again.
///
/// @param lock knows whose card it is
public record LedgerReadingDesk(Ledger ledger, PlaceId village, StaffLock lock)
        implements ReadingDesk {
    @Override
    public List<ToRead> lessons() {
        return ledger.read(views -> new Publications(views).manuscripts(village)).stream()
                .map(entry -> entry.value().publication())
                .filter(publication -> !publication.lesson().sentences().isEmpty())
                .map(LedgerReadingDesk::toRead)
                .toList();
    }

    private static ToRead toRead(Publication publication) {
        long read =
                publication.lesson().sentences().stream()
                        .filter(one -> publication.media(OwnReading.path(one)).isPresent())
                        .count();
        return new ToRead(publication.lesson(), (int) read);
    }

    @Override
    public void keep(HeldCode code, Lesson lesson, String sentence, byte[] file) {
        Optional<StaffKey> key = lock.key(code.text());
        if (key.isEmpty()) {
            return;
        }
        boolean consent = new LedgerSettings(ledger, village).get(StudyFacts.CONSENT);
        Media reading = StudyMedia.name(OwnReading.path(sentence), file);
        ledger.record(
                village,
                new Actor.Resident(key.get().resident()),
                views ->
                        manuscript(views, lesson)
                                .map(entry -> {
                                    List<Draft<?>> drafts =
                                            new ArrayList<>(
                                                    StudyMedia.drafts(
                                                            views, village, List.of(file)));
                                    drafts.addAll(drafts(entry, reading, consent));
                                    return new Decided<>(true, drafts);
                                })
                                .orElse(Decided.of(false)));
    }

    private Optional<Entry<Manuscript>> manuscript(Views views, Lesson lesson) {
        return new Publications(views)
                .manuscripts(village).stream()
                        .filter(entry ->
                                entry.value().publication().lesson().id().equals(lesson.id()))
                        .findFirst();
    }

    private static List<Draft<?>> drafts(Entry<Manuscript> entry, Media reading, boolean consent) {
        Manuscript before = entry.value();
        SubjectId subject = entry.subject();
        Publication now = with(before.publication(), reading);
        boolean atOnce = before.stage() == Stage.RELEASED && !consent;
        Stage stage = atOnce ? Stage.RELEASED : Stage.WRITING;
        Draft<?> manuscript =
                Draft.of(
                        StudyFacts.MANUSCRIPT,
                        subject,
                        new Manuscript(now, stage, before.writer()));
        return atOnce
                ? List.of(manuscript, Draft.of(StudyFacts.PUBLICATION, subject, now))
                : List.of(manuscript);
    }

    private static Publication with(Publication publication, Media reading) {
        List<Media> media =
                new ArrayList<>(
                        publication.media().stream()
                                .filter(file -> !file.path().equals(reading.path()))
                                .toList());
        media.add(reading);
        return new Publication(
                publication.lesson(), media, publication.audience(), publication.withdrawn());
    }
}
