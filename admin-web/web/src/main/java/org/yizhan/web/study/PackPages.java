package org.yizhan.web.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yizhan.content.packs.Giving;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.PackOffer;
import org.yizhan.domain.study.PackRelease;
import org.yizhan.domain.study.Publication.Audience;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// Packs of lessons: one is brought and tried as a terminal will; what was given is seen, taken
/// back, and fetched as a file, to be handed to another branch with its first publisher's signature.
public final class PackPages {
    private static final String PATH = "/at/{place}/packs";

    /// What a terminal's memory bears, and what a hub's does.
    private static final int TERMINAL_UPLOAD = 24 << 20;

    private static final int HUB_UPLOAD = 96 << 20;

    private static final Audience EVERYONE =
            new Audience(Set.of(), LocalDate.EPOCH, Optional.empty());

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final PackDesk desk;
    private final Giving giving;

    /// @param offers about which somebody has to decide
    record Listed(List<PackOffer> offers, List<PackList.Line> lines, Optional<Sentence> wrong) {}

    /// @param store of this node
    public PackPages(Ledger ledger, Surroundings surroundings, Blobs store) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        desk = new PackDesk(ledger);
        giving = new Giving(ledger, store, new VillageClock(surroundings));
    }

    public List<Route> routes() {
        var may = StudyPages.PUBLISH;
        int upload = surroundings.isHub() ? HUB_UPLOAD : TERMINAL_UPLOAD;
        return List.of(
                Route.get(PATH, may, this::list),
                Route.upload(PATH, may, this::bring, upload),
                Route.post(PATH + "/{pack}/again", may, this::again),
                Route.post(PATH + "/{pack}/withdraw", may, v -> withdraw(v, true)),
                Route.post(PATH + "/{pack}/restore", may, v -> withdraw(v, false)),
                Route.get(PATH + "/{pack}/pack.zip", may, this::file));
    }

    private Answer list(Visit visit) {
        return Answer.page("study/packs.jte", listed(visit, Optional.empty()));
    }

    private Listed listed(Visit visit, Optional<Sentence> wrong) {
        LocalDate today = visit.words().dayOf(surroundings.clock().instant());
        return new Listed(
                desk.offers(visit.place()),
                ledger.read(views -> PackList.of(views, visit.place(), today)),
                wrong);
    }

    private Answer bring(Visit visit) {
        var upload = visit.form().upload("pack").orElseThrow(Refused::badForm);
        return switch (looked(visit.place(), upload.bytes())) {
            case Giving.Result.Refused(var why) ->
                    Answer.again("study/packs.jte", listed(visit, Optional.of(why.sentence())));
            case Giving.Result.Given(PackRelease release) -> offered(visit, release);
        };
    }

    private Answer offered(Visit visit, PackRelease release) {
        desk.bring(visit.place(), visit.staff(), release);
        return new Answer.Redirect(visit.at("/packs/new/" + release.about().pack()));
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

    private static String pack(Visit visit) {
        return visit.path().getOrDefault("pack", "");
    }

    /// To other villages, or for other days.
    private Answer again(Visit visit) {
        Entry<PackRelease> given =
                desk.given(visit.place(), pack(visit)).orElseThrow(Refused::notFound);
        return offered(visit, given.value());
    }

    private Answer withdraw(Visit visit, boolean withdrawn) {
        desk.withdraw(visit.place(), visit.staff(), pack(visit), withdrawn);
        return new Answer.Redirect(visit.at("/packs"));
    }

    private Answer file(Visit visit) {
        PackRelease release = desk.reaching(visit.place(), pack(visit)).value();
        byte[] zip = giving.whole(visit.place(), release).orElseThrow(Refused::notFound);
        return new Answer.Download(
                release.about().pack() + "-" + release.version() + ".zip", "application/zip", zip);
    }
}
