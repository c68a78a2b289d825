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
    private final String decoy;

    public SignIn(StaffAccounts accounts, Passwords passwords, SignInLimits limits) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.decoy = passwords.hash("nobody has this password");
    }

    /// What became of a try to sign in.
    public sealed interface Result {
        record Welcome(Staff staff) implements Result {}

        /// Login or password is wrong; which of them is not said.
        record Wrong() implements Result {}

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
            if (passwords.fits(password, held.value().passwordHash())) {
                limits.wasRight(login);
                return new Result.Welcome(staff(held));
            }
        }
        limits.wasWrong(login);
        return limits.isLocked(login) ? new Result.Locked() : new Result.Wrong();
    }

    private static Staff staff(Entry<Account> held) {
        return new Staff(held.subject(), held.place(), held.value().name(), held.value().role());
    }
}
