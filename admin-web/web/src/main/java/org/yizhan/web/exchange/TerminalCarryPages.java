package org.yizhan.web.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.terminals.Finding;
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

    /// Of a file with everything in it, and what its letters add.
    static final int LARGEST = (int) (TerminalLetters.ALL_ON_A_PHONE + 16 * 1024 * 1024);

    private static final long MEGABYTE = 1_000_000;

    private static final Access WHO =
            Access.roles(
                    Role.SECRETARY,
                    Role.FIRST_SECRETARY,
                    Role.TOWNSHIP,
                    Role.COUNTY,
                    Role.TECHNICIAN);

    private final Courier.Terminal courier;

    /// @param hub whether there is one to carry to
    /// @param brought what came of the file just given, if one was
    /// @param megabytes of lessons and new versions that are still to come
    /// @param version what there is to say of a new version of the program
    record CarryPage(
            boolean hub, Optional<Brought> brought, long megabytes, Optional<Finding> version) {
        boolean good() {
            return brought.filter(one -> !(one instanceof Brought.Taken)).isEmpty();
        }
    }

    public TerminalCarryPages(Courier.Terminal courier) {
        this.courier = courier;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/carry", WHO, _ -> page(Optional.empty())),
                Route.get("/at/{place}/carry/letters", WHO, this::letters),
                Route.film("/at/{place}/carry", WHO, this::take, LARGEST));
    }

    private Answer page(Optional<Brought> brought) {
        long lacking = courier.letters().get().map(TerminalLetters::lacking).orElse(0L);
        CarryPage page =
                new CarryPage(
                        courier.letters().get().isPresent(),
                        brought,
                        megabytes(lacking),
                        courier.version().get());
        return page.good()
                ? Answer.page("exchange/terminal.jte", page)
                : Answer.again("exchange/terminal.jte", page);
    }

    /// Of the smallest thing, one.
    static long megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }

    private TerminalLetters open() {
        return courier.letters().get().orElseThrow(Refused::notFound);
    }

    private Answer letters(Visit visit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        open().write(bytes, TerminalLetters.FOR_A_PHONE);
        String name = visit.words().get("exchange.carry.toHub.file");
        return new Answer.Download(name, FILE_TYPE, bytes.toByteArray());
    }

    private Answer take(Visit visit) throws IOException {
        Form.Filed file = visit.form().file("file").orElseThrow(Refused::badForm);
        try (InputStream in = new BufferedInputStream(file.file().open())) {
            return page(Optional.of(open().take(in)));
        }
    }
}
