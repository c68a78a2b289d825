package org.yizhan.web.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.Manuscript;
import org.yizhan.domain.study.Manuscript.Stage;
import org.yizhan.domain.study.Pronounced;
import org.yizhan.domain.study.Publication;
import org.yizhan.domain.study.Publication.Audience;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.settings.LedgerSettings;
import org.yizhan.ledger.settings.SettingFacts;
import org.yizhan.ledger.study.Publications;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.ledger.study.StudyMedia;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.server.Refused;
import org.yizhan.web.sessions.Staff;

/// What staff do with lessons, as facts.
final class StudyDesk {
    private final Ledger ledger;

    StudyDesk(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Whether a second person has to agree here.
    boolean asksForConsent(PlaceId place) {
        return new LedgerSettings(ledger, place).get(StudyFacts.CONSENT);
    }

    /// Whether what this person writes is released by another only: always for a partner, who is a
    /// guest of the place.
    boolean needsConsent(PlaceId place, Staff who) {
        return who.role() == Role.PARTNER || asksForConsent(place);
    }

    void askForConsent(PlaceId place, Staff who, boolean ask) {
        String name = StudyFacts.CONSENT.name();
        var value = new SettingFacts.Value(name, String.valueOf(ask));
        var draft = Draft.of(SettingFacts.SETTING, SettingFacts.subject(name), value);
        ledger.record(place, who.actor(), _ -> Decided.of(ask, draft));
    }

    /// @throws Refused if there is none
    Entry<Manuscript> manuscript(PlaceId place, SubjectId subject) {
        return ledger.read(views -> new Publications(views).manuscript(place, subject))
                .orElseThrow(Refused::notFound);
    }

    Optional<Entry<Publication>> publication(PlaceId place, SubjectId subject) {
        return ledger.read(views -> new Publications(views).publication(place, subject));
    }

    /// The pictures of a manuscript, in their order.
    List<byte[]> pictures(PlaceId place, SubjectId subject) {
        Publication publication = manuscript(place, subject).value().publication();
        return ledger.read(views ->
                publication.media().stream()
                        .filter(Belongings::isPicture)
                        .flatMap(media -> StudyMedia.read(views, place, media).stream())
                        .toList());
    }

    /// Keeps what was written; what is released stays as it is until this is released too.
    void keep(PlaceId place, Staff who, SubjectId subject, Writing.Result.Written written) {
        ledger.record(
                place,
                who.actor(),
                views -> {
                    List<Draft<?>> drafts =
                            new ArrayList<>(StudyMedia.drafts(views, place, written.files()));
                    List<Pronounced> readings =
                            new Publications(views)
                                    .manuscript(place, subject)
                                    .map(before -> before.value().publication().lesson().readings())
                                    .orElse(List.of());
                    Publication now = written.publication();
                    Lesson lesson = Composed.keeping(now.lesson(), readings);
                    Manuscript manuscript =
                            new Manuscript(now.with(lesson), Stage.WRITING, who.account());
                    drafts.add(Draft.of(StudyFacts.MANUSCRIPT, subject, manuscript));
                    return new Decided<>(subject, drafts);
                });
    }

    /// Has words read otherwise; to be released like everything else that is changed.
    void read(PlaceId place, Staff who, SubjectId subject, List<Pronounced> words) {
        change(
                place,
                who,
                subject,
                now -> {
                    Publication publication = now.publication();
                    Lesson lesson = publication.lesson().read(words);
                    Manuscript changed =
                            new Manuscript(publication.with(lesson), Stage.WRITING, who.account());
                    return List.of(Draft.of(StudyFacts.MANUSCRIPT, subject, changed));
                });
    }

    /// Releases it, or asks for the second person's word where one is needed.
    void send(PlaceId place, Staff who, SubjectId subject, Audience audience) {
        boolean asks = needsConsent(place, who);
        change(
                place,
                who,
                subject,
                now -> {
                    Manuscript ready =
                            new Manuscript(
                                    now.publication().forWhom(audience),
                                    now.stage(),
                                    who.account());
                    return asks ? List.of(waiting(subject, ready)) : released(subject, ready);
                });
    }

    /// The second person's word.
    ///
    /// @return whether it was another person's
    boolean agree(PlaceId place, Staff who, SubjectId subject) {
        Manuscript now = manuscript(place, subject).value();
        if (now.stage() != Stage.WAITING
                || now.writer().equals(who.account())
                || who.role() == Role.PARTNER) {
            return false;
        }
        change(place, who, subject, ready -> released(subject, ready));
        return true;
    }

    /// Takes it back, or puts it out again.
    void withdraw(PlaceId place, Staff who, SubjectId subject, boolean withdrawn) {
        ledger.record(
                place,
                who.actor(),
                views ->
                        new Publications(views)
                                .publication(place, subject)
                                .filter(entry -> entry.value().withdrawn() != withdrawn)
                                .map(entry -> entry.value().withdrawn(withdrawn))
                                .map(then ->
                                        Decided.of(
                                                subject,
                                                Draft.of(StudyFacts.PUBLICATION, subject, then)))
                                .orElse(Decided.of(subject)));
    }

    private interface Change {
        List<Draft<?>> of(Manuscript now);
    }

    private void change(PlaceId place, Staff who, SubjectId subject, Change change) {
        ledger.record(
                place,
                who.actor(),
                views ->
                        new Publications(views)
                                .manuscript(place, subject)
                                .map(entry -> new Decided<>(subject, change.of(entry.value())))
                                .orElse(Decided.of(subject)));
    }

    private static Draft<?> waiting(SubjectId subject, Manuscript ready) {
        return Draft.of(StudyFacts.MANUSCRIPT, subject, ready.at(Stage.WAITING));
    }

    private static List<Draft<?>> released(SubjectId subject, Manuscript ready) {
        return List.of(
                Draft.of(StudyFacts.MANUSCRIPT, subject, ready.at(Stage.RELEASED)),
                Draft.of(StudyFacts.PUBLICATION, subject, ready.publication()));
    }
}
