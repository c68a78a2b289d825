package org.yizhan.web.residents.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yizhan.domain.branches.MemberStatus;
import org.yizhan.domain.residents.Gender;

/// What clerks write in cells, and what it means. Empty results are texts that mean nothing we
/// know.
final class Values {
    private static final Pattern DAY =
            Pattern.compile(
                    "(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?|月)?|年)?(?:[ T]00?:00.*)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d -]{4,18}\\d");
    private static final Pattern IDENTITY = Pattern.compile("\\d{6}(\\d{8})\\d{2}(\\d)[\\dXx]");
    private static final Pattern NAME =
            Pattern.compile("[\\p{IsHan}·•．]{1,20}|\\p{L}[\\p{L} .'·-]{0,39}");
    private static final Pattern READING = Pattern.compile("[a-zü]+[1-5]( [a-zü]+[1-5])*");
    private static final Set<String> YES =
            Set.of("是", "外出", "流动", "外出务工", "在外", "有", "√", "✓", "1", "y", "yes");
    private static final Set<String> NO =
            Set.of("", "否", "在村", "在家", "无", "不", "×", "0", "n", "no");

    private Values() {}

    /// A day, from `1956-03-02`, `1956/3/2`, `1956.3`, `1956年3月`, `19560302` or a year alone; what
    /// is missing is the first.
    static Optional<LocalDate> day(String text) {
        Matcher digits = DIGITS.matcher(text);
        Matcher parts = digits.matches() ? digits : DAY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2)),
                            parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Gender> gender(String text) {
        return switch (text.toLowerCase(java.util.Locale.ROOT)) {
            case "" -> Optional.of(Gender.UNKNOWN);
            case "男", "m", "male", "男性" -> Optional.of(Gender.MALE);
            case "女", "f", "female", "女性" -> Optional.of(Gender.FEMALE);
            default -> Optional.empty();
        };
    }

    static boolean isPhone(String text) {
        return PHONE.matcher(text).matches();
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    static boolean isReading(String text) {
        return READING.matcher(text).matches();
    }

    static Optional<Boolean> away(String text) {
        String word = text.toLowerCase(java.util.Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /// What the political status says about membership.
    sealed interface Member {
        record Status(MemberStatus status) implements Member {}

        record None() implements Member {}

        record Unknown() implements Member {}
    }

    static Member member(String text) {
        return switch (text) {
            case "正式党员", "正式", "中共党员", "党员", "是" -> new Member.Status(MemberStatus.FULL);
            case "预备党员", "预备", "中共预备党员" -> new Member.Status(MemberStatus.PROBATIONARY);
            case "入党积极分子", "积极分子" -> new Member.Status(MemberStatus.APPLICANT);
            case "", "否", "群众", "共青团员", "团员", "无党派人士", "少先队员", "无" -> new Member.None();
            default -> new Member.Unknown();
        };
    }

    /// Birthday and gender out of an identity number (GB 11643-1999). The number itself is never
    /// kept.
    record Identity(LocalDate birthday, Gender gender) {}

    static Optional<Identity> identity(String text) {
        Matcher parts = IDENTITY.matcher(text);
        if (!parts.matches() || checkDigit(text) != Character.toUpperCase(text.charAt(17))) {
            return Optional.empty();
        }
        Gender gender = (parts.group(2).charAt(0) - '0') % 2 == 1 ? Gender.MALE : Gender.FEMALE;
        return day(parts.group(1)).map(birthday -> new Identity(birthday, gender));
    }

    private static char checkDigit(String text) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            int weight = (1 << (17 - i)) % 11;
            sum += (text.charAt(i) - '0') * weight;
        }
        return "10X98765432".charAt(sum % 11);
    }
}
