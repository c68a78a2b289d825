package org.yizhan.web.accounts;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.accounts.Account;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;
import org.yizhan.web.sessions.Sessions;
import org.yizhan.web.sessions.Staff;

/// Where one's own account is signed in now, and signing out everywhere else: a telephone that was
/// left lying, a computer that others use. It asks for the password once more (OWASP ASVS 7.5.2).
public final class OwnSessionPages {
    private static final String PATH = "/at/{place}/sessions";

    private final Sessions sessions;
    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final SignInLimits limits;

    record SessionPage(List<Sessions.Open> open, Optional<Sentence> wrong) {}

    public OwnSessionPages(
            Sessions sessions,
            StaffAccounts accounts,
            Passwords passwords,
            Surroundings surroundings) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.passwords = passwords;
        limits = new SignInLimits(surroundings.clock());
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PATH, Access.staff(), this::show),
                Route.post(PATH, Access.staff(), this::closeOthers));
    }

    private List<Sessions.Open> open(Visit visit) {
        return sessions.of(visit.staff(), visit.caller().key().orElse(""));
    }

    private Answer show(Visit visit) {
        return Answer.page("accounts/sessions.jte", new SessionPage(open(visit), Optional.empty()));
    }

    private Answer closeOthers(Visit visit) {
        Staff staff = visit.staff();
        Entry<Account> held =
                accounts.find(staff.place(), staff.account()).orElseThrow(Refused::notFound);
        Optional<String> wrong = wrong(visit, held.value());
        if (wrong.isPresent()) {
            Sentence why = Sentence.of(wrong.get());
            return Answer.again(
                    "accounts/sessions.jte", new SessionPage(open(visit), Optional.of(why)));
        }
        sessions.closeOthers(staff, visit.caller().key().orElse(""));
        return new Answer.Redirect(visit.at("/sessions"));
    }

    private Optional<String> wrong(Visit visit, Account account) {
        if (!limits.mayTry(visit.caller().address())) {
            return Optional.of("accounts.login.tooMany");
        }
        return passwords.fits(visit.form().secret("old"), account.passwordHash())
                ? Optional.empty()
                : Optional.of("accounts.password.wrongOld");
    }
}
