package org.yizhan.web.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.exchange.Brought;
import org.yizhan.ledger.exchange.TerminalLetters;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// 手机捎带 at the terminal: a file to take along, and the answer that comes back.
public final class TerminalCarryPages {
    static final String FILE_TYPE = "application/octet-stream";
    static final int LARGEST = 12 * 1024 * 1024;

    private static final Access WHO =
            Access.roles(
                    Role.SECRETARY,
                    Role.FIRST_SECRETARY,
                    Role.TOWNSHIP,
                    Role.COUNTY,
                    Role.TECHNICIAN);

    private final Supplier<Optional<TerminalLetters>> letters;

    /// @param hub whether there is one to carry to
    /// @param brought what came of the file just given, if one was
    record CarryPage(boolean hub, Optional<Sentence> brought, boolean good) {}

    public TerminalCarryPages(Supplier<Optional<TerminalLetters>> letters) {
        this.letters = letters;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/carry", WHO, _ -> page(Optional.empty())),
                Route.get("/at/{place}/carry/letters", WHO, this::letters),
                Route.upload("/at/{place}/carry", WHO, this::take, LARGEST));
    }

    private Answer page(Optional<Brought> brought) {
        boolean good = brought.filter(one -> !(one instanceof Brought.Taken)).isEmpty();
        CarryPage page =
                new CarryPage(letters.get().isPresent(), brought.map(Brought::sentence), good);
        return good
                ? Answer.page("exchange/terminal.jte", page)
                : Answer.again("exchange/terminal.jte", page);
    }

    private TerminalLetters open() {
        return letters.get().orElseThrow(Refused::notFound);
    }

    private Answer letters(Visit visit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        open().write(bytes, TerminalLetters.FOR_A_PHONE);
        String name = visit.words().get("exchange.carry.toHub.file");
        return new Answer.Download(name, FILE_TYPE, bytes.toByteArray());
    }

    private Answer take(Visit visit) throws IOException {
        Form.Upload file = visit.form().upload("file").orElseThrow(Refused::badForm);
        return page(Optional.of(open().take(new ByteArrayInputStream(file.bytes()))));
    }
}
