package org.yizhan.web.broadcast;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.broadcast.Broadcast;
import org.yizhan.domain.broadcast.Broadcast.Step;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.terminals.QuietHours;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.broadcast.BroadcastFacts;
import org.yizhan.ledger.broadcast.Broadcasts;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.settings.LedgerSettings;
import org.yizhan.ledger.settings.ViewSettings;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.OwnRecords;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;
import org.yizhan.web.sounds.PhoneSounds;
import org.yizhan.web.sounds.PreviewVoice;

/// The loudspeaker: what is written is a draft that only its writer hears; from there it goes on
/// air, and can be stopped.
public final class BroadcastPages {
    private static final Access STAFF =
            Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY, Role.TOWNSHIP, Role.COUNTY);
    private static final String ONE = "/at/{place}/broadcast/{broadcast}";

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Desk desk;
    private final OwnRecords<Broadcast> broadcasts;
    private final PreviewVoice voice;

    /// What the pages take from their node.
    ///
    /// @param heard when each terminal was last heard; on a terminal nothing
    /// @param self the terminal whose pages these are; absent on a hub
    public record Desk(
            Blobs store,
            Ids ids,
            Supplier<Map<SubjectId, Instant>> heard,
            Optional<SubjectId> self) {}

    /// @param own whether it was written for exactly this place
    record Shown(Entry<Broadcast> entry, String from, boolean own, Instant now) {
        Broadcast broadcast() {
            return entry.value();
        }

        String id() {
            return entry.subject().toString();
        }

        boolean isDraft() {
            return broadcast().step() == Step.DRAFT;
        }

        /// The key of its state.
        String state() {
            return switch (broadcast().step()) {
                case DRAFT -> "broadcast.state.draft";
                case STOPPED -> "broadcast.state.stopped";
                case ON ->
                        broadcast().isOnAt(now)
                                ? "broadcast.state.on"
                                : broadcast().isOverAt(now)
                                        ? "broadcast.state.over"
                                        : "broadcast.state.waiting";
            };
        }

        /// How its state looks.
        String look() {
            if (broadcast().isOnAt(now)) {
                return "good";
            }
            return isDraft() || canStop() ? "look" : "plain";
        }

        boolean canStop() {
            return own && broadcast().step() == Step.ON && !broadcast().isOverAt(now);
        }
    }

    record ListPage(List<Shown> shown) {}

    /// @param reach on a hub; empty on a terminal
    /// @param quiet when nothing is said that is not urgent
    /// @param airedHere when this terminal said it
    record OnePage(Shown shown, List<Reach> reach, QuietHours quiet, Optional<Instant> airedHere) {
        /// Whether a terminal was off, or did not hear of it, until it was too late.
        boolean isMissed(Reach terminal) {
            return terminal.aired().isEmpty() && shown.broadcast().isOverAt(shown.now());
        }

        boolean isMissedHere() {
            return airedHere.isEmpty() && shown.broadcast().isOverAt(shown.now());
        }
    }

    public BroadcastPages(Ledger ledger, Surroundings surroundings, Desk desk) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.desk = desk;
        broadcasts = new OwnRecords<>(ledger, BroadcastFacts.BROADCAST, "broadcast");
        voice = new PreviewVoice(() -> new LedgerSettings(ledger, surroundings.home()));
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/broadcast", STAFF, this::list),
                Route.get("/at/{place}/broadcast/new", STAFF, this::write),
                Route.upload(
                        "/at/{place}/broadcast/new", STAFF, this::keep, PhoneSounds.MOST_BYTES),
                Route.get(ONE, STAFF, this::one),
                Route.get(ONE + "/say/{line}", STAFF, this::say),
                Route.get(ONE + "/sound", STAFF, this::sound),
                Route.post(ONE + "/air", STAFF, visit -> step(visit, Step.DRAFT, Step.ON)),
                Route.post(ONE + "/stop", STAFF, visit -> step(visit, Step.ON, Step.STOPPED)),
                Route.post(ONE + "/drop", STAFF, visit -> step(visit, Step.DRAFT, Step.STOPPED)));
    }

    private Instant now() {
        return surroundings.clock().instant();
    }

    private LocalDateTime local() {
        return LocalDateTime.ofInstant(now(), surroundings.zone());
    }

    private Answer list(Visit visit) {
        List<Shown> shown =
                ledger.read(views -> {
                    Broadcasts broadcasts = new Broadcasts(views);
                    var own = broadcasts.list(visit.place());
                    var above =
                            broadcasts.heardIn(visit.place(), now()).stream()
                                    .filter(entry -> !entry.place().equals(visit.place()));
                    return java.util.stream.Stream.concat(own.stream(), above)
                            .map(entry -> shown(entry, visit))
                            .toList();
                });
        return Answer.page("broadcast/list.jte", new ListPage(shown));
    }

    private Shown shown(Entry<Broadcast> entry, Visit visit) {
        return new Shown(
                entry,
                surroundings.nameOf(entry.place()).orElse(""),
                entry.place().equals(visit.place()),
                now());
    }

    private Answer write(Visit visit) {
        String publisher =
                ledger.read(views -> new Places(views).find(visit.place()))
                        .map(Place::name)
                        .orElse("");
        return Answer.page("broadcast/form.jte", BroadcastForm.usual(publisher, local()));
    }

    private Answer keep(Visit visit) throws IOException {
        Optional<Form.Upload> file = visit.form().upload("sound");
        Optional<PhoneSounds.Said> said = file.flatMap(sent -> PhoneSounds.read(sent.bytes()));
        BroadcastForm form =
                BroadcastForm.read(
                        visit.form(),
                        local(),
                        said.isPresent(),
                        file.isPresent() && said.isEmpty());
        if (!form.wrong().isEmpty()) {
            return Answer.again("broadcast/form.jte", form);
        }
        Optional<Voice> recording = Optional.empty();
        if (said.isPresent()) {
            BlobRef kept = desk.store().put(new ByteArrayInputStream(said.get().file()));
            recording = Optional.of(new Voice(kept.toString(), said.get().seconds()));
        }
        SubjectId id = desk.ids().subject();
        broadcasts.put(visit, id, form.draft(recording, surroundings.zone()));
        return new Answer.Redirect(visit.at("/broadcast/" + id));
    }

    private Shown find(Visit visit) {
        return shown(broadcasts.find(visit), visit);
    }

    private Answer one(Visit visit) {
        Shown shown = find(visit);
        Map<SubjectId, Instant> heard = desk.heard().get();
        SubjectId id = shown.entry().subject();
        OnePage page =
                ledger.read(views ->
                        new OnePage(
                                shown,
                                surroundings.isHub()
                                        ? Reach.of(views, visit.place(), id, heard).stream()
                                                .map(reach -> reach.at(now()))
                                                .toList()
                                        : List.of(),
                                new ViewSettings(views, visit.place()).get(QuietHours.SETTING),
                                desk.self()
                                        .flatMap(self ->
                                                new Broadcasts(views)
                                                        .airedAt(visit.place(), id, self))));
        return Answer.page("broadcast/one.jte", page);
    }

    private Answer say(Visit visit) {
        List<String> lines = find(visit).broadcast().lines();
        String asked = visit.path().getOrDefault("line", "");
        int number = asked.matches("\\d{1,3}") ? Integer.parseInt(asked) : lines.size();
        if (number >= lines.size()) {
            throw Refused.notFound();
        }
        byte[] wav = voice.say(lines.get(number)).orElseThrow(Refused::notFound);
        return new Answer.Download(number + ".wav", "audio/wav", wav);
    }

    private Answer sound(Visit visit) throws IOException {
        Voice recording = find(visit).broadcast().recording().orElseThrow(Refused::notFound);
        BlobRef ref = BlobRef.parse(recording.recording());
        byte[] file = desk.store().whole(ref).orElseThrow(Refused::notFound);
        return new Answer.Download("voice.ogg", "audio/ogg", file);
    }

    private Answer step(Visit visit, Step from, Step to) {
        Shown shown = find(visit);
        if (shown.broadcast().step() == from) {
            broadcasts.put(visit, shown.broadcast().at(to));
        }
        return new Answer.Redirect(
                visit.at(to == Step.ON ? "/broadcast/" + shown.entry().subject() : "/broadcast"));
    }
}
