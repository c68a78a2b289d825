package org.yizhan.web.accounts;

import java.util.Locale;
import org.yizhan.domain.accounts.Account;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.sessions.Staff;

/// Checks a login and a password.
public final class SignIn {
    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final SignInLimits limits;
    private final SecondFactors factors;
    private final String decoy;

    public SignIn(
            StaffAccounts accounts,
            Passwords passwords,
            SignInLimits limits,
            SecondFactors factors) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.factors = factors;
        this.decoy = passwords.hash("nobody has this password");
    }

    /// What became of a try to sign in.
    public sealed interface Result {
        record Welcome(Staff staff) implements Result {}

        /// Login or password is wrong; which of them is not said.
        record Wrong() implements Result {}

        /// The code that was handed over is right, but its time has passed.
        record TooOld() implements Result {}

        /// The account's time has not begun, or is over.
        record OutOfTerm() implements Result {}

        /// Too many wrong passwords for this login.
        record Locked() implements Result {}

        /// Too many tries from this address.
        record TooMany() implements Result {}
    }

    /// An unknown login takes as long as a wrong password, so that nobody learns who has an
    /// account.
    ///
    /// @param address the network address the try comes from
    public Result attempt(String address, String typed, String password) {
        String login = typed.strip().toLowerCase(Locale.ROOT);
        if (!limits.mayTry(address)) {
            return new Result.TooMany();
        }
        if (limits.isLocked(login)) {
            return new Result.Locked();
        }
        var candidates = accounts.byLogin(login);
        if (candidates.isEmpty()) {
            passwords.fits(password, decoy);
        }
        for (Entry<Account> held : candidates) {
            if (passwords.fits(asKept(password, held.value()), held.value().passwordHash())) {
                limits.wasRight(login);
                return right(held, password);
            }
        }
        limits.wasWrong(login);
        if (limits.isLocked(login)) {
            candidates.forEach(accounts::wasLocked);
            return new Result.Locked();
        }
        return new Result.Wrong();
    }

    private Result right(Entry<Account> held, String password) {
        Account account = held.value();
        if (account.givenUntil()
                .filter(until -> !factors.clock().instant().isBefore(until))
                .isPresent()) {
            return new Result.TooOld();
        }
        if (!accounts.isInTerm(held, factors.today())) {
            return new Result.OutOfTerm();
        }
        Staff staff = staff(held);
        if (account.givenUntil().isEmpty() && passwords.isWeak(account.passwordHash())) {
            accounts.change(held, staff.actor(), account.chosen(passwords.hash(password)));
        }
        accounts.signedIn(staff);
        return new Result.Welcome(staff);
    }

    /// A code is shown in groups; blanks do not count in it.
    private static String asKept(String typed, Account account) {
        return account.givenUntil().isPresent() ? typed.replaceAll("\\s", "") : typed;
    }

    private Staff staff(Entry<Account> held) {
        Account account = held.value();
        return new Staff(held.subject(), held.place(), account.name(), account.role(), door(held));
    }

    private Staff.Door door(Entry<Account> held) {
        if (held.value().givenUntil().isPresent()) {
            return Staff.Door.PASSWORD;
        }
        boolean has = factors.of(held.place(), held.subject()).isPresent();
        return has || factors.isRequired(held.place()) ? Staff.Door.SECOND_FACTOR : Staff.Door.OPEN;
    }
}
