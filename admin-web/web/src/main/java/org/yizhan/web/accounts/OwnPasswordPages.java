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
import org.yizhan.web.server.Visit;
import org.yizhan.web.sessions.Staff;

/// Choosing one's own password: whenever one likes, and before anything else after signing in with
/// a code that was handed over.
public final class OwnPasswordPages {
    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final SignInLimits limits;
    private final SecondFactors factors;

    /// @param first whether this is after signing in with a code, so that no old one is asked for
    record PasswordPage(boolean first, Optional<Sentence> wrong) {}

    /// @param limits shared with signing in
    public OwnPasswordPages(
            StaffAccounts accounts,
            Passwords passwords,
            SignInLimits limits,
            SecondFactors factors) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.factors = factors;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(Staff.OWN_PASSWORD, Access.staff(), this::show),
                Route.post(Staff.OWN_PASSWORD, Access.staff(), this::submit));
    }

    private Answer show(Visit visit) {
        return Answer.page(
                "accounts/password.jte",
                new PasswordPage(visit.staff().mustChange(), Optional.empty()));
    }

    private Answer submit(Visit visit) {
        Staff staff = visit.staff();
        Entry<Account> held =
                accounts.find(staff.place(), staff.account()).orElseThrow(Refused::notFound);
        Optional<String> wrong = mistake(visit, held.value());
        if (wrong.isPresent()) {
            Sentence why = Sentence.of(wrong.get());
            return Answer.again(
                    "accounts/password.jte",
                    new PasswordPage(staff.mustChange(), Optional.of(why)));
        }
        String hash = passwords.hash(visit.form().secret("password"));
        accounts.change(held, staff.actor(), held.value().chosen(hash));
        boolean prove = staff.mustChange() && factors.isRequired(staff.place());
        return new Answer.SignedIn(
                staff.at(prove ? Staff.Door.SECOND_FACTOR : Staff.Door.OPEN), "/");
    }

    /// What is wrong with the form, as a text key.
    private Optional<String> mistake(Visit visit, Account account) {
        String password = visit.form().secret("password");
        if (password.length() < FirstAccountPages.SHORTEST_PASSWORD) {
            return Optional.of("accounts.first.shortPassword");
        }
        if (WeakPasswords.isWeak(password, account.login())) {
            return Optional.of("accounts.first.weakPassword");
        }
        if (!password.equals(visit.form().secret("again"))) {
            return Optional.of("accounts.first.notTheSame");
        }
        if (!limits.mayTry(visit.caller().address())) {
            return Optional.of("accounts.login.tooMany");
        }
        if (visit.staff().mustChange()) {
            return passwords.fits(password.replaceAll("\\s", ""), account.passwordHash())
                    ? Optional.of("accounts.password.sameCode")
                    : Optional.empty();
        }
        return passwords.fits(visit.form().secret("old"), account.passwordHash())
                ? Optional.empty()
                : Optional.of("accounts.password.wrongOld");
    }
}
