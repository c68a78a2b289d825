package org.yizhan.web.heritage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yizhan.content.pictures.Photographs;
import org.yizhan.content.pictures.UnreadablePicture;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.heritage.Piece;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.heritage.HeritageFacts;
import org.yizhan.ledger.heritage.Pieces;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.OwnRecords;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;
import org.yizhan.web.sounds.PhoneSounds;

/// What people sang and told, and old photographs: staff listen and release, add what lies in
/// drawers, and take down what its owner no longer wants heard.
public final class HeritagePages {
    private static final Access STAFF = Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY);
    private static final int LONGEST = 20;

    private final Ledger ledger;
    private final Blobs blobs;
    private final Ids ids;
    private final OwnRecords<Piece> pieces;

    /// @param wrong why a form was not taken, as a key
    record ListPage(
            List<Entry<Piece>> waiting, List<Entry<Piece>> released, Optional<String> wrong) {}

    public HeritagePages(Ledger ledger, Blobs blobs, Ids ids) {
        this.ledger = ledger;
        this.blobs = blobs;
        this.ids = ids;
        pieces = new OwnRecords<>(ledger, HeritageFacts.PIECE, "piece");
    }

    public List<Route> routes() {
        String one = "/at/{place}/heritage/{piece}";
        return List.of(
                Route.get("/at/{place}/heritage", STAFF, visit -> list(visit, Optional.empty())),
                Route.upload("/at/{place}/heritage", STAFF, this::add, PhoneSounds.MOST_BYTES),
                Route.get(one + "/voice", STAFF, this::voice),
                Route.get(one + "/picture", STAFF, this::picture),
                Route.upload(one + "/release", STAFF, this::release, PhoneSounds.MOST_BYTES),
                Route.post(one + "/end", STAFF, visit -> put(visit, piece(visit).ended())));
    }

    /// What a kind is called, as a key.
    public static String called(Piece.Kind kind) {
        return switch (kind) {
            case SONG -> "heritage.page.song";
            case OPERA -> "heritage.page.opera";
            case STORY -> "heritage.page.story";
            case PHOTO -> "heritage.page.photo";
        };
    }

    private Answer list(Visit visit, Optional<String> wrong) {
        ListPage page =
                ledger.read(views ->
                        new ListPage(
                                Pieces.at(views, visit.place(), Piece.Step.WAITING),
                                Pieces.at(views, visit.place(), Piece.Step.RELEASED),
                                wrong));
        return wrong.isPresent()
                ? Answer.again("heritage/list.jte", page)
                : Answer.page("heritage/list.jte", page);
    }

    private Answer wrong(Visit visit, String key) {
        return list(visit, Optional.of(key));
    }

    private Piece piece(Visit visit) {
        return pieces.find(visit).value();
    }

    private static boolean fits(String words) {
        return !words.isEmpty() && words.length() <= LONGEST;
    }

    private Answer add(Visit visit) throws IOException {
        Form form = visit.form();
        String title = form.text("title");
        String by = form.text("by");
        if (!form.ticked("consent")) {
            return wrong(visit, "heritage.page.needConsent");
        }
        if (!fits(title) || !fits(by)) {
            return wrong(visit, "heritage.page.needWords");
        }
        Piece.Kind kind =
                Arrays.stream(Piece.Kind.values())
                        .filter(each -> each.name().equals(form.text("kind")))
                        .findFirst()
                        .orElseThrow(Refused::badForm);
        Optional<PhoneSounds.Said> said =
                form.upload("voice").flatMap(file -> PhoneSounds.read(file.bytes()));
        if (form.upload("voice").isPresent() && said.isEmpty()) {
            return wrong(visit, "away.news.noVoice");
        }
        try {
            Optional<String> picture = kept(form.upload("picture"));
            if (said.isEmpty() && picture.isEmpty()) {
                return wrong(visit, "heritage.page.needMedia");
            }
            Optional<Voice> voice =
                    said.isPresent() ? Optional.of(kept(said.get())) : Optional.empty();
            Piece piece =
                    new Piece(
                            kind, title, by, Optional.empty(), voice, picture, Piece.Step.RELEASED);
            return put(visit, ids.subject(), piece);
        } catch (UnreadablePicture e) {
            return wrong(visit, "away.news.noPicture");
        }
    }

    private Voice kept(PhoneSounds.Said said) throws IOException {
        return new Voice(
                blobs.put(new ByteArrayInputStream(said.file())).toString(), said.seconds());
    }

    private Optional<String> kept(Optional<Form.Upload> file)
            throws IOException, UnreadablePicture {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        byte[] fit = Photographs.fit(file.get().bytes());
        return Optional.of(blobs.put(new ByteArrayInputStream(fit)).toString());
    }

    private Answer release(Visit visit) throws IOException {
        Piece piece = piece(visit);
        String title = visit.form().text("title");
        String by = visit.form().text("by");
        if (!fits(title) || !fits(by)) {
            return wrong(visit, "heritage.page.needWords");
        }
        try {
            Piece released = piece.released(title, by);
            return put(
                    visit,
                    kept(visit.form().upload("picture")).map(released::with).orElse(released));
        } catch (UnreadablePicture e) {
            return wrong(visit, "away.news.noPicture");
        }
    }

    private Answer put(Visit visit, Piece piece) {
        return put(visit, visit.subject("piece"), piece);
    }

    private Answer put(Visit visit, SubjectId id, Piece piece) {
        pieces.put(visit, id, piece);
        return new Answer.Redirect(visit.at("/heritage"));
    }

    private Answer voice(Visit visit) throws IOException {
        Voice voice = piece(visit).voice().orElseThrow(Refused::notFound);
        return new Answer.Download("voice.ogg", "audio/ogg", file(voice.recording()));
    }

    private Answer picture(Visit visit) throws IOException {
        String kept = piece(visit).picture().orElseThrow(Refused::notFound);
        return new Answer.Download("picture.jpg", "image/jpeg", file(kept));
    }

    private byte[] file(String kept) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        if (!blobs.read(BlobRef.parse(kept), in -> in.transferTo(file))) {
            throw Refused.notFound();
        }
        return file.toByteArray();
    }
}
