package org.yizhan.web.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
    record Back(SubjectId terminal, String village, String label) {}

    public HubCarryPages(Ledger ledger, HubLetters letters) {
        this.ledger = ledger;
        this.letters = letters;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/carry", WHO, _ -> empty()),
                Route.get("/at/{place}/carry/{terminal}", WHO, this::letters),
                Route.upload("/at/{place}/carry", WHO, this::take, TerminalCarryPages.LARGEST));
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
        return new Back(terminal.subject(), village, terminal.value().label());
    }

    private Answer take(Visit visit) throws IOException {
        Form.Upload file = visit.form().upload("file").orElseThrow(Refused::badForm);
        HubLetters.Received received = letters.take(new ByteArrayInputStream(file.bytes()));
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

    private Answer letters(Visit visit) throws IOException {
        SubjectId node = visit.subject("terminal");
        Back back = own(visit, node).map(this::back).orElseThrow(Refused::notFound);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        letters.write(node, bytes, TerminalLetters.FOR_A_PHONE);
        String name = visit.words().get("exchange.carry.fromHub.file", "village", back.village());
        return new Answer.Download(name, TerminalCarryPages.FILE_TYPE, bytes.toByteArray());
    }
}
