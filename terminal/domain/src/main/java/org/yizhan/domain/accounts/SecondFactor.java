package org.yizhan.domain.accounts;

import org.yizhan.domain.settings.Setting;

/// What a telephone makes the six digits of, besides the password (TOTP, RFC 6238).
///
/// @param secret base 32, as telephones take it
/// @param on false after it was reset, as when the telephone was lost
public record SecondFactor(String secret, boolean on) {
    /// Whether staff of townships and the county must have one. A county may set it off, as the
    /// demo does.
    public static final Setting<Boolean> REQUIRED = Setting.flag("accounts.secondFactor", true);
}
