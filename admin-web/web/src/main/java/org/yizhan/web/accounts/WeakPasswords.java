package org.yizhan.web.accounts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yizhan.ledger.facts.Hash;

/// Passwords that are tried first by whoever guesses. Nothing is asked of what a password is made
/// of; only these few are refused.
final class WeakPasswords {
    /// Those of this country that lists from elsewhere do not have.
    private static final Set<String> HERE =
            Set.of(
                    "qq123456",
                    "qq123456789",
                    "wang1234",
                    "woaini1314",
                    "woaini520",
                    "woaini123",
                    "5201314520",
                    "1314520520",
                    "52013145201314",
                    "aa12345678",
                    "a12345678",
                    "a123456789",
                    "abc123456",
                    "66668888",
                    "88888888",
                    "password12",
                    "zxcvbnm123",
                    "asdf1234",
                    "123321123",
                    "admin1234",
                    "administrator");

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

    /// A telephone number of this country: everyone in the village knows it.
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    private static final int HASH_BYTES = 8;

    private WeakPasswords() {}

    /// The commonest of eight characters and more, as lists of leaked passwords agree; read when the
    /// first password is chosen.
    private static final class Common {
        static final Set<String> HASHES = read();

        private static Set<String> read() {
            try (InputStream in = WeakPasswords.class.getResourceAsStream("passwords.txt")) {
                String text =
                        new String(
                                Objects.requireNonNull(in).readAllBytes(),
                                StandardCharsets.US_ASCII);
                return text.lines()
                        .filter(line -> !line.startsWith("#"))
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static int common() {
        return Common.HASHES.size();
    }

    private static String hash(String text) {
        byte[] whole = Hash.of(text.getBytes(StandardCharsets.UTF_8)).bytes();
        return HexFormat.of().formatHex(whole, 0, HASH_BYTES);
    }

    /// Whether the password is among the first to be guessed.
    ///
    /// @param login of the account it is for
    static boolean isWeak(String password, String login) {
        String lower = password.toLowerCase(Locale.ROOT);
        String bare = lower.replaceAll("[\\d!@#.]+$", "");
        return Common.HASHES.contains(hash(lower))
                || HERE.contains(lower)
                || OURS.contains(bare)
                || bare.equals(login)
                || isOneCharacter(lower)
                || isRun(lower)
                || isBirthday(lower)
                || MOBILE.matcher(lower).matches();
    }

    /// Such as 19560302: leaked lists hold them all.
    private static boolean isBirthday(String text) {
        try {
            int year = LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE).getYear();
            return year >= 1900 && year < 2100;
        } catch (DateTimeParseException e) {
            return false;
        }
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
