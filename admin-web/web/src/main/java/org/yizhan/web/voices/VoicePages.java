package org.yizhan.web.voices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.domain.voices.Clip;
import org.yizhan.domain.voices.Prompts;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.keys.NodeCertificate;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.voices.Clips;
import org.yizhan.ledger.voices.VoiceFacts;
import org.yizhan.speech.voices.ClipShelf;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// What was spoken for the terminals of a village: heard, thrown away, exported and imported.
public final class VoicePages {
    private static final Access STAFF = Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY);
    private static final String PAGE = "/at/{place}/voices";

    private final Ledger ledger;
    private final Blobs blobs;
    private final NodeCertificate certificate;

    /// @param prompts how many of the commonest sentences are recorded
    /// @param code whoever imports what is exported here types it
    /// @param wrong why a file was not taken
    record VoicesPage(
            List<Entry<Clip>> clips,
            int prompts,
            String code,
            Optional<Sentence> good,
            Optional<Sentence> wrong) {}

    /// @param certificate of the node, by which what is exported is known
    public VoicePages(Ledger ledger, Blobs blobs, NodeCertificate certificate) {
        this.ledger = ledger;
        this.blobs = blobs;
        this.certificate = certificate;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAGE, STAFF, visit -> show(visit, Optional.empty(), Optional.empty())),
                Route.get(PAGE + "/{clip}/sound", STAFF, this::sound),
                Route.post(PAGE + "/{clip}/drop", STAFF, this::drop),
                Route.post(PAGE + "/export", STAFF, this::export),
                Route.upload(PAGE + "/import", STAFF, this::take, VoicePack.MOST_BYTES));
    }

    /// Every text that can be a prompt, in any language, without punctuation.
    private static Set<String> prompts() {
        Set<String> all = new HashSet<>();
        for (Language language : Language.values()) {
            Prompts.of(Texts.load(language)).forEach(text -> all.add(ClipShelf.bare(text)));
        }
        return all;
    }

    private List<Entry<Clip>> clips(Visit visit) {
        return ledger.read(views -> Clips.of(views, visit.place()));
    }

    private Answer show(Visit visit, Optional<Sentence> good, Optional<Sentence> wrong) {
        List<Entry<Clip>> clips = clips(visit);
        Set<String> known = new HashSet<>();
        clips.forEach(entry -> known.add(ClipShelf.bare(entry.value().text())));
        int prompts =
                (int)
                        Prompts.of(Texts.load(Language.ZH_CN)).stream()
                                .filter(text -> known.contains(ClipShelf.bare(text)))
                                .count();
        VoicesPage page = new VoicesPage(clips, prompts, VoicePack.code(certificate), good, wrong);
        return wrong.isPresent()
                ? Answer.again("voices/list.jte", page)
                : Answer.page("voices/list.jte", page);
    }

    private Clip clip(Visit visit) {
        SubjectId wanted = visit.subject("clip");
        return ledger.read(views -> views.register(VoiceFacts.CLIP).find(visit.place(), wanted))
                .map(Entry::value)
                .filter(clip -> clip.voice().isPresent())
                .orElseThrow(Refused::notFound);
    }

    private Answer sound(Visit visit) {
        byte[] file = bytes(clip(visit)).orElseThrow(Refused::notFound);
        return new Answer.Download("voice.ogg", "audio/ogg", file);
    }

    /// Empty while it has not come here yet.
    private Optional<byte[]> bytes(Clip clip) {
        Voice voice = clip.voice().orElseThrow();
        try {
            return blobs.whole(BlobRef.parse(voice.recording()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer drop(Visit visit) {
        new Clips(ledger, blobs, visit.place()).drop(visit.staff().actor(), clip(visit).text());
        return new Answer.Redirect(visit.at("/voices"));
    }

    private Answer export(Visit visit) {
        boolean names = visit.form().ticked("names");
        Set<String> prompts = prompts();
        List<VoicePack.Part> parts = new ArrayList<>();
        for (Entry<Clip> entry : clips(visit)) {
            String text = entry.value().text();
            if (names || prompts.contains(ClipShelf.bare(text))) {
                bytes(entry.value()).ifPresent(sound -> parts.add(new VoicePack.Part(text, sound)));
            }
        }
        String name = visit.words().get("voices.page.file.name");
        return new Answer.Download(name, "application/zip", VoicePack.build(parts, certificate));
    }

    private Answer take(Visit visit) throws IOException {
        Form.Upload file = visit.form().upload("file").orElseThrow(Refused::badForm);
        return switch (VoicePack.open(file.bytes(), visit.form().text("code"))) {
            case VoicePack.Opened.Refused(String why) ->
                    show(visit, Optional.empty(), Optional.of(Sentence.of(why)));
            case VoicePack.Opened.Parts(List<VoicePack.Part> parts) -> {
                Clips clips = new Clips(ledger, blobs, visit.place());
                for (int i = 0; i < parts.size(); i++) {
                    VoicePack.Part part = parts.get(i);
                    clips.keep(visit.staff().actor(), part.text(), part.sound(), part.seconds());
                    visit.work().step("voices.page.taking", i + 1, parts.size());
                }
                yield show(
                        visit,
                        Optional.of(Sentence.of("voices.page.imported", "count", parts.size())),
                        Optional.empty());
            }
        };
    }
}
