package org.yizhan.web.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.yizhan.content.packs.Giving;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.PackRelease;
import org.yizhan.domain.study.Publication.Audience;
import org.yizhan.domain.study.Publisher;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.exchange.Deliveries;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.ledger.study.Trusted;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// Packs of lessons: one is brought, tried as a terminal will, looked at with what it costs to send,
/// and given to the terminals; taken back; and fetched as a file, to be handed to another branch with
/// its first publisher's signature.
public final class PackPages {
    private static final String PATH = "/at/{place}/packs";

    /// What a terminal's memory bears, and what a hub's does.
    private static final int TERMINAL_UPLOAD = 24 << 20;

    private static final int HUB_UPLOAD = 96 << 20;

    /// A pack that was brought and not given is forgotten: its file may be swept away.
    private static final Duration PATIENCE = Duration.ofMinutes(45);

    private static final Audience EVERYONE =
            new Audience(Set.of(), LocalDate.EPOCH, Optional.empty());

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Ids ids;
    private final StudyDesk desk;
    private final Giving giving;
    private final Freight.Asking freight;
    private final Map<SubjectId, Brought> brought = new ConcurrentHashMap<>();

    /// @param by the account of who brought it
    private record Brought(PlaceId place, PackRelease release, SubjectId by, Instant at) {}

    record Listed(List<PackList.Line> lines, Optional<Sentence> wrong) {}

    /// @param other another person has to give it
    record Before(
            SubjectId id, PackRelease release, String publisher, Freight freight, boolean other) {}

    /// @param store of this node
    /// @param deliveries what a hub knows of its terminals; absent on a terminal
    public PackPages(
            Ledger ledger,
            Surroundings surroundings,
            Blobs store,
            Optional<Deliveries> deliveries) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        ids = Ids.secure();
        desk = new StudyDesk(ledger);
        Clock clock = new VillageClock(surroundings);
        giving = new Giving(ledger, store, clock);
        freight = new Freight.Asking(ledger, deliveries, surroundings.clock(), surroundings.zone());
    }

    public List<Route> routes() {
        var may = StudyPages.PUBLISH;
        int upload = surroundings.isHub() ? HUB_UPLOAD : TERMINAL_UPLOAD;
        return List.of(
                Route.get(PATH, may, this::list),
                Route.upload(PATH, may, this::bring, upload),
                Route.get(PATH + "/new/{pack}", may, this::look),
                Route.post(PATH + "/new/{pack}", may, this::give),
                Route.post(PATH + "/{pack}/withdraw", may, v -> withdraw(v, true)),
                Route.post(PATH + "/{pack}/restore", may, v -> withdraw(v, false)),
                Route.get(PATH + "/{pack}/pack.zip", may, this::file));
    }

    private Answer list(Visit visit) {
        return Answer.page("study/packs.jte", listed(visit, Optional.empty()));
    }

    private Listed listed(Visit visit, Optional<Sentence> wrong) {
        LocalDate today = visit.words().dayOf(surroundings.clock().instant());
        return new Listed(ledger.read(views -> PackList.of(views, visit.place(), today)), wrong);
    }

    private Answer bring(Visit visit) {
        var upload = visit.form().upload("pack").orElseThrow(Refused::badForm);
        forgetOld();
        Giving.Result result = looked(visit.place(), upload.bytes());
        return switch (result) {
            case Giving.Result.Refused(var why) ->
                    Answer.again("study/packs.jte", listed(visit, Optional.of(why.sentence())));
            case Giving.Result.Given(PackRelease release) -> {
                SubjectId id = ids.subject();
                brought.put(
                        id,
                        new Brought(
                                visit.place(),
                                release,
                                visit.staff().account(),
                                surroundings.clock().instant()));
                yield new Answer.Redirect(visit.at("/packs/new/" + id));
            }
        };
    }

    private Giving.Result looked(PlaceId place, byte[] bytes) {
        try {
            Path zip = Files.createTempFile("yizhan-pack", ".zip");
            try {
                return giving.look(place, Files.write(zip, bytes), EVERYONE);
            } finally {
                Files.deleteIfExists(zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forgetOld() {
        Instant old = surroundings.clock().instant().minus(PATIENCE);
        brought.values().removeIf(each -> each.at().isBefore(old));
    }

    private Brought waiting(Visit visit) {
        forgetOld();
        return Optional.ofNullable(brought.get(visit.subject("pack")))
                .filter(each -> each.place().equals(visit.place()))
                .orElseThrow(Refused::notFound);
    }

    private Answer look(Visit visit) {
        Brought it = waiting(visit);
        PackRelease release = it.release();
        Optional<Entry<PackRelease>> before = given(visit.place(), release.about().pack());
        Freight.Load load =
                Freight.Load.of(
                        release.wholeBytes(), release.changedBytes(), release.about().bytes() * 2);
        return Answer.page(
                "study/pack.jte",
                new Before(
                        visit.subject("pack"),
                        release,
                        publisher(visit.place(), release.about().publisher()),
                        freight.of(visit.place(), EVERYONE, load, before.map(Entry::fact)),
                        isForAnother(visit, it)));
    }

    private String publisher(PlaceId place, String word) {
        return ledger.read(views -> new Trusted(views).publisher(place, word))
                .map(Publisher::name)
                .orElse(word);
    }

    private boolean isForAnother(Visit visit, Brought it) {
        return desk.needsConsent(visit.place(), visit.staff())
                && it.by().equals(visit.staff().account());
    }

    private Answer give(Visit visit) {
        Brought it = waiting(visit);
        if (isForAnother(visit, it)) {
            throw Refused.badForm();
        }
        put(visit, it.release());
        brought.remove(visit.subject("pack"));
        return new Answer.Redirect(visit.at("/packs"));
    }

    private Optional<Entry<PackRelease>> given(PlaceId place, String pack) {
        return ledger.read(
                views -> views.register(StudyFacts.PACK).find(place, StudyFacts.pack(pack)));
    }

    private Answer withdraw(Visit visit, boolean withdrawn) {
        Entry<PackRelease> entry = entry(visit);
        boolean own = entry.place().equals(visit.place());
        PackRelease now = entry.value();
        // Taking back what was given further up bars it here, without its files.
        PackRelease here =
                own
                        ? now
                        : new PackRelease(now.about(), List.of(), now.audience(), now.withdrawn());
        put(visit, here.withdrawn(withdrawn));
        return new Answer.Redirect(visit.at("/packs"));
    }

    private Entry<PackRelease> entry(Visit visit) {
        String pack = visit.path().getOrDefault("pack", "");
        return given(visit.place(), pack)
                .or(() ->
                        ledger.read(views -> new Trusted(views).packs(visit.place())).stream()
                                .filter(each -> each.value().about().pack().equals(pack))
                                .findFirst())
                .orElseThrow(Refused::notFound);
    }

    private void put(Visit visit, PackRelease release) {
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                Draft.of(StudyFacts.PACK, StudyFacts.pack(release.about().pack()), release));
    }

    private Answer file(Visit visit) {
        Entry<PackRelease> entry = entry(visit);
        byte[] zip = giving.whole(visit.place(), entry.value()).orElseThrow(Refused::notFound);
        return new Answer.Download(
                entry.value().about().pack() + "-" + entry.value().version() + ".zip",
                "application/zip",
                zip);
    }
}
