package org.yizhan.web.away;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.away.News;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Resident;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.away.AwayFacts;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// News from members away, on the pages of staff: reading, releasing, taking down.
public final class NewsPages {
    private static final Access STAFF = Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY);

    private final Ledger ledger;
    private final Blobs blobs;

    /// @param name of who sent it
    record Shown(Entry<News> entry, String name) {}

    record ListPage(List<Shown> waiting, List<Shown> released) {}

    public NewsPages(Ledger ledger, Blobs blobs) {
        this.ledger = ledger;
        this.blobs = blobs;
    }

    public List<Route> routes() {
        String one = "/at/{place}/news/{news}";
        return List.of(
                Route.get("/at/{place}/news", STAFF, this::list),
                Route.get(one + "/picture", STAFF, visit -> picture(blobs, news(visit))),
                Route.get(one + "/voice", STAFF, visit -> voice(blobs, news(visit))),
                Route.post(one + "/release", STAFF, visit -> put(visit, News.Step.RELEASED)),
                Route.post(one + "/end", STAFF, visit -> put(visit, News.Step.ENDED)));
    }

    private Answer list(Visit visit) {
        return Answer.page(
                "away/news.jte",
                ledger.read(views ->
                        new ListPage(
                                shown(views, visit.place(), News.Step.WAITING),
                                shown(views, visit.place(), News.Step.RELEASED))));
    }

    /// Those at a step, the newest first.
    static List<Shown> shown(Views views, PlaceId place, News.Step step) {
        Residents residents = new Residents(views);
        return views.register(AwayFacts.NEWS).list(place).stream()
                .filter(entry -> entry.value().step() == step)
                .sorted(Comparator.comparing((Entry<News> entry) -> entry.at()).reversed())
                .map(entry ->
                        new Shown(
                                entry,
                                residents
                                        .find(place, entry.value().from())
                                        .map(Resident::name)
                                        .orElse("")))
                .toList();
    }

    private News news(Visit visit) {
        return ledger.read(views ->
                        views.register(AwayFacts.NEWS).find(visit.place(), visit.subject("news")))
                .map(Entry::value)
                .orElseThrow(Refused::notFound);
    }

    private Answer put(Visit visit, News.Step step) {
        News news = news(visit).at(step);
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                Draft.of(AwayFacts.NEWS, visit.subject("news"), news));
        return new Answer.Redirect(visit.at("/news"));
    }

    static Answer picture(Blobs blobs, News news) throws IOException {
        String kept = news.picture().orElseThrow(Refused::notFound);
        return new Answer.Download("picture.jpg", "image/jpeg", bytes(blobs, kept));
    }

    static Answer voice(Blobs blobs, News news) throws IOException {
        Voice voice = news.voice().orElseThrow(Refused::notFound);
        return new Answer.Download("voice.ogg", "audio/ogg", bytes(blobs, voice.recording()));
    }

    private static byte[] bytes(Blobs blobs, String kept) throws IOException {
        return blobs.whole(BlobRef.parse(kept)).orElseThrow(Refused::notFound);
    }
}
