package org.yizhan.web.accounts;

import java.time.InstantSource;
import java.util.Locale;
import org.yizhan.domain.accounts.Account;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.sessions.Staff;

/// Checks a login and a password.
public final class SignIn {
    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final SignInLimits limits;
    private final InstantSource clock;
    private final String decoy;

    public SignIn(
            StaffAccounts accounts, Passwords passwords, SignInLimits limits, InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.clock = clock;
        this.decoy = passwords.hash("nobody has this password");
    }

    /// What became of a try to sign in.
    public sealed interface Result {
        record Welcome(Staff staff) implements Result {}

        /// Login or password is wrong; which of them is not said.
        record Wrong() implements Result {}

        /// The code that was handed over is right, but its time has passed.
        record TooOld() implements Result {}

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
                return isOver(held.value()) ? new Result.TooOld() : new Result.Welcome(staff(held));
            }
        }
        limits.wasWrong(login);
        return limits.isLocked(login) ? new Result.Locked() : new Result.Wrong();
    }

    /// A code is shown in groups; blanks do not count in it.
    private static String asKept(String typed, Account account) {
        return account.givenUntil().isPresent() ? typed.replaceAll("\\s", "") : typed;
    }

    private boolean isOver(Account account) {
        return account.givenUntil().filter(until -> !clock.instant().isBefore(until)).isPresent();
    }

    private static Staff staff(Entry<Account> held) {
        Account account = held.value();
        return new Staff(
                held.subject(),
                held.place(),
                account.name(),
                account.role(),
                account.givenUntil().isPresent());
    }
}
