package org.yizhan.web.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Clip;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;
import org.yizhan.domain.study.Manuscript;
import org.yizhan.domain.study.Publication;
import org.yizhan.domain.study.Publication.Media;
import org.yizhan.domain.study.Tally;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.exchange.Deliveries;
import org.yizhan.ledger.exchange.Deliveries.Delivery;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.study.Tallies;
import org.yizhan.ledger.views.Entry;
import org.yizhan.speech.utterances.Reading;
import org.yizhan.web.places.PlaceChoice;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;
import org.yizhan.web.sounds.Spoken;

/// A lesson before and after its release: the preview, whom it is for, the second person's word,
/// taking it back, how far it has come.
public final class ReleasePages {
    private final Ledger ledger;
    private final Surroundings surroundings;
    private final StudyDesk desk;
    private final Optional<Deliveries> deliveries;
    private final Freight.Asking asking;

    /// A page as the terminal shows it and reads it.
    record Shown(Optional<String> picture, List<Spoken> sentences, Optional<Clip> clip) {}

    /// @param released what is out now, if anything is
    record Preview(
            SubjectId subject,
            Manuscript manuscript,
            Optional<Publication> released,
            List<Shown> pages,
            Where where) {
        /// Something was written since the last release.
        boolean toRelease() {
            return manuscript.stage() == Manuscript.Stage.WRITING;
        }

        boolean waits() {
            return manuscript.stage() == Manuscript.Stage.WAITING;
        }
    }

    /// @param freight what travels, said before it is released
    /// @param choice the places it can be released to
    /// @param unpicked places were to be picked and none was
    /// @param chosen names of the places it waits to be released to; none means everyone
    /// @param mine the visitor wrote it last, and so cannot be the second person
    record Where(
            PlaceChoice choice,
            boolean unpicked,
            List<String> chosen,
            boolean consent,
            boolean mine,
            Tally tally,
            List<Arrival> deliveries,
            Freight freight) {
        long arrived() {
            return deliveries.stream().map(Arrival::delivery).filter(Delivery::arrived).count();
        }
    }

    /// A terminal, and what its village touched: sums, nobody's name.
    record Arrival(Delivery delivery, String village, Tally tally) {}

    /// @param deliveries what a hub knows of its terminals; absent on a terminal
    public ReleasePages(Ledger ledger, Surroundings surroundings, Optional<Deliveries> deliveries) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.deliveries = deliveries;
        desk = new StudyDesk(ledger);
        asking = new Freight.Asking(ledger, deliveries, surroundings.clock(), surroundings.zone());
    }

    public List<Route> routes() {
        var may = StudyPages.PUBLISH;
        return List.of(
                Route.get("/at/{place}/study/{lesson}", may, visit -> preview(visit, false)),
                Route.post("/at/{place}/study/{lesson}/release", may, this::release),
                Route.post("/at/{place}/study/{lesson}/agree", may, this::agree),
                Route.post("/at/{place}/study/{lesson}/withdraw", may, v -> withdraw(v, true)),
                Route.post("/at/{place}/study/{lesson}/restore", may, v -> withdraw(v, false)));
    }

    private Answer preview(Visit visit, boolean unpicked) {
        SubjectId subject = visit.subject("lesson");
        Manuscript manuscript = desk.manuscript(visit.place(), subject).value();
        Optional<Entry<Publication>> released = desk.publication(visit.place(), subject);
        Preview preview =
                new Preview(
                        subject,
                        manuscript,
                        released.map(Entry::value),
                        pages(manuscript.publication()),
                        where(visit, manuscript, released, unpicked));
        return unpicked
                ? Answer.again("study/preview.jte", preview)
                : Answer.page("study/preview.jte", preview);
    }

    private static List<Shown> pages(Publication publication) {
        List<Shown> pages = new ArrayList<>();
        int number = 0;
        List<Reading> words = Spoken.words(publication.lesson());
        for (LessonPage page : publication.lesson().pages()) {
            List<Spoken> spoken = new ArrayList<>();
            for (String sentence : page.sentences()) {
                spoken.add(Spoken.of(number++, sentence, words));
            }
            pages.add(new Shown(page.picture(), spoken, page.clip()));
        }
        return pages;
    }

    private Where where(
            Visit visit,
            Manuscript manuscript,
            Optional<Entry<Publication>> released,
            boolean unpicked) {
        PlaceId place = visit.place();
        var lesson = manuscript.publication().lesson();
        Tally tally =
                ledger.read(views -> new Tallies(views).within(place))
                        .getOrDefault(lesson.id(), Tally.of(lesson));
        return new Where(
                ledger.read(views -> PlaceChoice.of(views, place)).as(visit),
                unpicked,
                PackList.names(ledger, place, manuscript.publication().audience()),
                desk.needsConsent(place, visit.staff()),
                manuscript.writer().equals(visit.staff().account())
                        || visit.staff().role() == Role.PARTNER,
                tally,
                released.map(entry -> deliveries(entry, lesson)).orElse(List.of()),
                freight(place, manuscript.publication(), released));
    }

    private Freight freight(PlaceId place, Publication now, Optional<Entry<Publication>> released) {
        Set<String> had =
                released.map(entry -> entry.value().media()).orElse(List.of()).stream()
                        .map(Media::sha256)
                        .collect(Collectors.toSet());
        long whole = now.media().stream().mapToLong(Media::bytes).sum();
        long changed =
                now.media().stream()
                        .filter(media -> !had.contains(media.sha256()))
                        .mapToLong(Media::bytes)
                        .sum();
        return asking.of(
                place,
                now.audience(),
                Freight.Load.of(whole, changed, whole),
                released.map(Entry::fact));
    }

    /// Names and sums are read once for all villages.
    private List<Arrival> deliveries(Entry<Publication> released, Lesson lesson) {
        List<Delivery> all = deliveries.map(known -> known.of(released.fact())).orElse(List.of());
        if (all.isEmpty()) {
            return List.of();
        }
        Map<PlaceId, String> names =
                ledger.read(views -> new Places(views).names(released.place()));
        Map<PlaceId, Tally> tallies =
                ledger.read(views -> new Tallies(views).byPlace(released.place(), lesson.id()));
        return all.stream()
                .filter(one -> released.value().audience().includes(one.terminal().value().place()))
                .map(one -> {
                    PlaceId village = one.terminal().value().place();
                    return new Arrival(
                            one,
                            names.getOrDefault(village, village.code()),
                            tallies.getOrDefault(village, Tally.of(lesson)));
                })
                .toList();
    }

    private Answer release(Visit visit) {
        LocalDate today = visit.words().dayOf(surroundings.clock().instant());
        PlaceChoice.Picked picked = PlaceChoice.read(visit);
        if (picked.missing()) {
            return preview(visit, true);
        }
        Days days = Days.read(visit.form(), today);
        SubjectId subject = visit.subject("lesson");
        desk.manuscript(visit.place(), subject);
        desk.send(visit.place(), visit.staff(), subject, days.of(picked.places()));
        return back(visit);
    }

    private Answer agree(Visit visit) {
        if (!desk.agree(visit.place(), visit.staff(), visit.subject("lesson"))) {
            throw Refused.badForm();
        }
        return back(visit);
    }

    private Answer withdraw(Visit visit, boolean withdrawn) {
        desk.withdraw(visit.place(), visit.staff(), visit.subject("lesson"), withdrawn);
        return back(visit);
    }

    private static Answer back(Visit visit) {
        return new Answer.Redirect(visit.at("/study/" + visit.subject("lesson")));
    }
}
