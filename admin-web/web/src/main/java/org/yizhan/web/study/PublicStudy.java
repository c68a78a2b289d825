package org.yizhan.web.study;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yizhan.content.quizzes.Pictured;
import org.yizhan.domain.study.Publication;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.study.Publications;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// The same lessons for a phone, and a feed of them: nobody has to sign in to learn.
public final class PublicStudy {
    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Blobs blobs;

    record Lessons(List<Entry<Publication>> lessons) {}

    /// @param stale its content may have been overtaken
    record OneLesson(Entry<Publication> entry, boolean stale) {}

    /// @param blobs the long files of lessons
    public PublicStudy(Ledger ledger, Surroundings surroundings, Blobs blobs) {
        this.ledger = ledger;
        this.blobs = blobs;
        this.surroundings = surroundings;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/study", Access.anyone(), this::list),
                Route.get("/study/feed.atom", Access.anyone(), this::feed),
                Route.get("/study/{lesson}", Access.anyone(), this::lesson),
                Route.get(
                        "/study/{lesson}/pictures/{name}",
                        Access.anyone(),
                        v -> picture(v, "pictures/")),
                Route.get(
                        "/study/{lesson}/questions/{name}",
                        Access.anyone(),
                        v -> picture(v, Pictured.FOLDER)),
                Route.get("/study/{lesson}/clips/{name}", Access.anyone(), this::clip));
    }

    private LocalDate today(Visit visit) {
        return visit.words().dayOf(surroundings.clock().instant());
    }

    private List<Entry<Publication>> shown(Visit visit) {
        LocalDate today = today(visit);
        return ledger.read(views -> new Publications(views).shown(surroundings.home(), today));
    }

    private Entry<Publication> one(Visit visit) {
        return shown(visit).stream()
                .filter(entry -> entry.subject().equals(visit.subject("lesson")))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private Answer list(Visit visit) {
        return Answer.page("study/lessons.jte", new Lessons(shown(visit)));
    }

    private Answer lesson(Visit visit) {
        Entry<Publication> entry = one(visit);
        boolean stale = entry.value().lesson().isStaleOn(today(visit));
        return Answer.page("study/lesson.jte", new OneLesson(entry, stale));
    }

    private Answer picture(Visit visit, String folder) {
        Entry<Publication> entry = one(visit);
        String path = folder + visit.path().getOrDefault("name", "");
        Optional<byte[]> jpeg =
                ledger.read(
                        views -> new Publications(views).media(entry.place(), entry.value(), path));
        return new Answer.Download(
                path.substring(path.indexOf('/') + 1),
                "image/jpeg",
                jpeg.orElseThrow(Refused::notFound));
    }

    private Answer clip(Visit visit) {
        Entry<Publication> entry = one(visit);
        String path = "clips/" + visit.path().getOrDefault("name", "");
        return ClipFiles.answer(ledger, blobs, entry.place(), entry.value(), path);
    }

    private Answer feed(Visit visit) {
        String name = surroundings.nameOf(surroundings.home()).orElse("");
        String atom =
                AtomFeed.of(
                        surroundings.home(), name, shown(visit), surroundings.clock().instant());
        return new Answer.Download(
                "feed.atom",
                "application/atom+xml; charset=utf-8",
                atom.getBytes(StandardCharsets.UTF_8));
    }
}
