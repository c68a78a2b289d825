package org.yizhan.domain.accounts;

import java.time.Instant;
import java.util.Optional;

/// A member of staff who may sign in to the pages.
///
/// @param login what they type, lower case
/// @param name what they are called
/// @param passwordHash Argon2id, in the PHC string format
/// @param givenUntil the password is a code somebody else handed over: it must be changed at the
///     first sign-in and is worth nothing from then on
public record Account(
        String login,
        String name,
        Role role,
        String passwordHash,
        boolean closed,
        Optional<Instant> givenUntil) {
    /// An open account with a password of its holder's own choice.
    public static Account own(String login, String name, Role role, String passwordHash) {
        return new Account(login, name, role, passwordHash, false, Optional.empty());
    }

    /// With a code that somebody else hands over.
    public Account given(String codeHash, Instant until) {
        return new Account(login, name, role, codeHash, closed, Optional.of(until));
    }

    /// With a password of the holder's own choice.
    public Account chosen(String hash) {
        return own(login, name, role, hash);
    }

    /// Nobody can sign in with it any more.
    public Account close() {
        return new Account(login, name, role, passwordHash, true, givenUntil);
    }
}
