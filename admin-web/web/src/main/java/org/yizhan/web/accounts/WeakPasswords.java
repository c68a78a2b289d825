package org.yizhan.web.accounts;

import java.util.Locale;
import java.util.Set;

/// Passwords that are tried first by whoever guesses. Nothing is asked of what a password is made
/// of; only these few are refused.
final class WeakPasswords {
    /// The commonest of eight characters and more, as lists of leaked passwords agree.
    private static final Set<String> COMMON =
            Set.of(
                    "password",
                    "password1",
                    "password12",
                    "password123",
                    "passw0rd",
                    "p@ssw0rd",
                    "qwertyuiop",
                    "qwerty123",
                    "qwerty12",
                    "1q2w3e4r",
                    "1q2w3e4r5t",
                    "1qaz2wsx",
                    "q1w2e3r4",
                    "zaq12wsx",
                    "asdfghjkl",
                    "asdf1234",
                    "zxcvbnm123",
                    "abcd1234",
                    "abc12345",
                    "abc123456",
                    "a1234567",
                    "a12345678",
                    "a123456789",
                    "aa123456",
                    "aa12345678",
                    "qq123456",
                    "qq123456789",
                    "wang1234",
                    "woaini1314",
                    "woaini520",
                    "woaini123",
                    "iloveyou",
                    "iloveyou1",
                    "5201314520",
                    "1314520520",
                    "52013145201314",
                    "11223344",
                    "12341234",
                    "12344321",
                    "123123123",
                    "123321123",
                    "147258369",
                    "789456123",
                    "987654321",
                    "88888888",
                    "66668888",
                    "admin123",
                    "admin1234",
                    "administrator",
                    "welcome1",
                    "sunshine",
                    "princess",
                    "football",
                    "baseball",
                    "superman",
                    "trustno1",
                    "letmein1",
                    "monkey123",
                    "dragon123",
                    "computer",
                    "internet",
                    "whatever",
                    "samsung1",
                    "liverpool",
                    "chocolate",
                    "starwars");

    /// The house's and the job's own words.
    private static final Set<String> OURS =
            Set.of(
                    "yizhan",
                    "yizhan123",
                    "驿站",
                    "zhibu",
                    "shuji",
                    "dangjian",
                    "secretary",
                    "cunwei");

    private WeakPasswords() {}

    /// Whether the password is among the first to be guessed.
    ///
    /// @param login of the account it is for
    static boolean isWeak(String password, String login) {
        String lower = password.toLowerCase(Locale.ROOT);
        String bare = lower.replaceAll("[\\d!@#.]+$", "");
        return COMMON.contains(lower)
                || OURS.contains(bare)
                || bare.equals(login)
                || isOneCharacter(lower)
                || isRun(lower);
    }

    private static boolean isOneCharacter(String text) {
        return text.codePoints().distinct().count() <= 1;
    }

    /// Such as 12345678 or hgfedcba.
    private static boolean isRun(String text) {
        int[] characters = text.codePoints().toArray();
        int step = characters.length < 2 ? 0 : characters[1] - characters[0];
        boolean run = Math.abs(step) == 1;
        for (int i = 1; run && i < characters.length; i++) {
            run = characters[i] - characters[i - 1] == step;
        }
        return run || text.equals("1234567890") || text.equals("0123456789");
    }
}
