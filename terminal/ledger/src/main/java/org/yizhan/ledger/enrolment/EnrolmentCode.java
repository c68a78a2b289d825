package org.yizhan.ledger.enrolment;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.ledger.exchange.HubLink;

/// What a technician scans or types to enrol a terminal: `yizhan1:HOST:PORT:PIN:CODE`. The code is
/// 12 characters of Crockford's base 32, the first 4 its name, by which the hub finds it, the rest
/// its secret, 40 random bits.
///
/// @param name 4 characters
/// @param secret 8 characters
public record EnrolmentCode(HubLink.Address address, String name, String secret) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int NAME_LENGTH = 4;
    private static final int CODE_LENGTH = 12;

    /// A host may hold colons itself (IPv6), the others not.
    private static final Pattern TEXT =
            Pattern.compile("yizhan1:(.{1,255}):(\\d{1,5}):([\\w-]{43}):([0-9A-Za-z]{12})");

    static EnrolmentCode fresh(HubLink.Address address, RandomGenerator random) {
        StringBuilder code = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return of(address, code.toString());
    }

    private static EnrolmentCode of(HubLink.Address address, String code) {
        return new EnrolmentCode(
                address, code.substring(0, NAME_LENGTH), code.substring(NAME_LENGTH));
    }

    /// Reads a scanned or typed text; what people confuse counts as what was meant. Empty if it is
    /// no enrolment code.
    public static Optional<EnrolmentCode> parse(String text) {
        Matcher parts = TEXT.matcher(text.strip());
        if (!parts.matches() || Integer.parseInt(parts.group(2)) > 65_535) {
            return Optional.empty();
        }
        HubLink.Address address =
                new HubLink.Address(
                        parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3));
        String code =
                parts.group(4)
                        .toUpperCase(Locale.ROOT)
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return Optional.of(of(address, code));
    }

    /// What goes into the QR code.
    public String text() {
        return String.join(
                ":",
                "yizhan1",
                address.host(),
                Integer.toString(address.port()),
                address.pin(),
                name + secret);
    }

    /// Never shows the secret.
    @Override
    public String toString() {
        return "EnrolmentCode[" + name + "]";
    }
}
