package org.yizhan.web.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.exchange.Brought;
import org.yizhan.ledger.exchange.HubLetters;
import org.yizhan.ledger.exchange.TerminalLetters;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// 手机捎带 at the hub: takes the file a phone brought, and has the answer ready to take back.
public final class HubCarryPages {
    private static final Access WHO =
            Access.roles(
                    Role.SECRETARY,
                    Role.FIRST_SECRETARY,
                    Role.TOWNSHIP,
                    Role.COUNTY,
                    Role.TECHNICIAN);

    private final Ledger ledger;
    private final HubLetters letters;

    /// @param terminal whose answer can be taken back; empty before a file came
    record CarryPage(Optional<Sentence> brought, boolean good, Optional<Back> terminal) {}

    /// @param village its name
    /// @param label how staff call the terminal
    /// @param megabytes of lessons and new versions that it lacks, where they are more than go
    ///     along at once
    record Back(SubjectId terminal, String village, String label, Optional<Long> megabytes) {}

    public HubCarryPages(Ledger ledger, HubLetters letters) {
        this.ledger = ledger;
        this.letters = letters;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/carry", WHO, _ -> empty()),
                Route.get("/at/{place}/carry/{terminal}", WHO, this::letters),
                Route.get("/at/{place}/carry/{terminal}/all", WHO, this::everything),
                Route.film("/at/{place}/carry", WHO, this::take, TerminalCarryPages.LARGEST));
    }

    private static Answer empty() {
        return Answer.page(
                "exchange/hub.jte", new CarryPage(Optional.empty(), true, Optional.empty()));
    }

    /// A terminal within the place of the visit; another's files are nobody's business here.
    private Optional<Entry<Terminal>> own(Visit visit, SubjectId node) {
        return ledger.read(views -> new Terminals(views).find(node))
                .filter(entry -> entry.value().place().isWithin(visit.place()));
    }

    private Back back(Entry<Terminal> terminal) {
        String village = ledger.read(views -> new Places(views).name(terminal.value().place()));
        long waiting =
                Math.min(letters.waiting(terminal.subject()), TerminalLetters.ALL_ON_A_PHONE);
        return new Back(
                terminal.subject(),
                village,
                terminal.value().label(),
                Optional.of(waiting)
                        .filter(bytes -> bytes > TerminalLetters.FOR_A_PHONE)
                        .map(TerminalCarryPages::megabytes));
    }

    private Answer take(Visit visit) throws IOException {
        Form.Filed file = visit.form().file("file").orElseThrow(Refused::badForm);
        HubLetters.Received received = taken(file);
        boolean good = received.brought() instanceof Brought.Taken;
        CarryPage page =
                new CarryPage(
                        Optional.of(received.brought().sentence()),
                        good,
                        received.terminal().flatMap(node -> own(visit, node)).map(this::back));
        return good
                ? Answer.page("exchange/hub.jte", page)
                : Answer.again("exchange/hub.jte", page);
    }

    private HubLetters.Received taken(Form.Filed file) throws IOException {
        try (InputStream in = new BufferedInputStream(file.file().open())) {
            return letters.take(in);
        }
    }

    private Back asked(Visit visit) {
        return own(visit, visit.subject("terminal")).map(this::back).orElseThrow(Refused::notFound);
    }

    private Answer letters(Visit visit) throws IOException {
        Back back = asked(visit);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        letters.write(back.terminal(), bytes, TerminalLetters.FOR_A_PHONE);
        return new Answer.Download(
                name(visit, back), TerminalCarryPages.FILE_TYPE, bytes.toByteArray());
    }

    private static String name(Visit visit, Back back) {
        return visit.words().get("exchange.carry.fromHub.file", "village", back.village());
    }

    /// Too long for memory: it lies on the disk until it has been sent.
    private Answer everything(Visit visit) throws IOException {
        Back back = asked(visit);
        Path file = Files.createTempFile("yizhan-letters", ".yizhan");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            letters.write(back.terminal(), out, TerminalLetters.ALL_ON_A_PHONE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new Answer.Keep(
                name(visit, back),
                new Answer.Stream(
                        TerminalCarryPages.FILE_TYPE,
                        (int) Files.size(file),
                        () -> Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
    }
}
