package org.yizhan.web.residents.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yizhan.domain.branches.MemberStatus;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.residents.Gender;
import org.yizhan.domain.texts.Sentence;

/// Understands one line of a roster.
final class LineReader {
    private static final int OLDEST = 130;

    private final Map<Column, Integer> columns;
    private final LocalDate today;

    LineReader(Map<Column, Integer> columns, LocalDate today) {
        this.columns = columns;
        this.today = today;
    }

    /// The person in a line; what is wrong is added to the problems, and then there is none.
    Optional<RosterLine> read(Grid.Line line, List<RosterProblem> problems) {
        Reading reading = new Reading(line, new ArrayList<>());
        RosterLine person = reading.person();
        problems.addAll(reading.found());
        return reading.found().isEmpty() ? Optional.of(person) : Optional.empty();
    }

    private final class Reading {
        private final Grid.Line line;
        private final List<RosterProblem> found;

        Reading(Grid.Line line, List<RosterProblem> found) {
            this.line = line;
            this.found = found;
        }

        List<RosterProblem> found() {
            return found;
        }

        RosterLine person() {
            columns.forEach(this::refuseFormula);
            Optional<Values.Identity> identity =
                    parsed(Column.IDENTITY, Values::identity, "residents.roster.badIdentity");
            Gender gender =
                    parsed(Column.GENDER, Values::gender, "residents.roster.badGender")
                            .filter(known -> known != Gender.UNKNOWN)
                            .or(() -> identity.map(Values.Identity::gender))
                            .orElse(Gender.UNKNOWN);
            boolean away =
                    parsed(Column.AWAY, Values::away, "residents.roster.badAway").orElse(false);
            return new RosterLine(
                    line.number(),
                    name(),
                    filtered(Column.READING, Values::isReading, "residents.roster.badReading"),
                    gender,
                    day(Column.BIRTHDAY).or(() -> identity.map(Values.Identity::birthday)),
                    door(),
                    filtered(Column.PHONE, Values::isPhone, "residents.roster.badPhone"),
                    away,
                    membership());
        }

        private void refuseFormula(Column column, int index) {
            if (line.isFormula(index)) {
                problem("residents.roster.formula", column, "");
            }
        }

        private String name() {
            String name = text(Column.NAME).replaceAll("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})", "");
            if (name.isEmpty()) {
                problem("residents.roster.noName", Column.NAME, "");
            } else if (!Values.isName(name)) {
                problem("residents.roster.badName", Column.NAME, name);
            }
            return name;
        }

        private Optional<LocalDate> day(Column column) {
            Optional<LocalDate> day = parsed(column, Values::day, "residents.roster.badDay");
            if (day.isPresent() && (day.get().isAfter(today) || isTooLongAgo(day.get()))) {
                problem("residents.roster.badDay", column, text(column));
            }
            return day;
        }

        private boolean isTooLongAgo(LocalDate day) {
            return day.isBefore(today.minusYears(OLDEST));
        }

        private Optional<RosterLine.Door> door() {
            String number = text(Column.HOUSEHOLD);
            String group = text(Column.GROUP);
            return number.isEmpty() && group.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new RosterLine.Door(number, group));
        }

        private Optional<Membership> membership() {
            Optional<LocalDate> joined = day(Column.JOINED);
            return switch (Values.member(text(Column.MEMBER))) {
                case Values.Member.Status member -> Optional.of(member(member.status(), joined));
                case Values.Member.None _ ->
                        text(Column.MEMBER).isEmpty() && joined.isPresent()
                                ? Optional.of(member(MemberStatus.FULL, joined))
                                : Optional.empty();
                case Values.Member.Unknown _ -> {
                    problem("residents.roster.badMember", Column.MEMBER, text(Column.MEMBER));
                    yield Optional.empty();
                }
            };
        }

        private Membership member(MemberStatus status, Optional<LocalDate> joined) {
            return new Membership(status, joined, text(Column.PARTY_GROUP));
        }

        private <T> Optional<T> parsed(
                Column column, Function<String, Optional<T>> parse, String key) {
            String text = text(column);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            Optional<T> value = parse.apply(text);
            if (value.isEmpty()) {
                problem(key, column, text);
            }
            return value;
        }

        private Optional<String> filtered(
                Column column, java.util.function.Predicate<String> fits, String key) {
            return parsed(column, text -> Optional.of(text).filter(fits), key);
        }

        private void problem(String key, Column column, String text) {
            Sentence what =
                    Sentence.of(key, "column", column.chinese(), "text", Roster.shortened(text));
            found.add(new RosterProblem(line.number(), what));
        }

        private String text(Column column) {
            Integer index = columns.get(column);
            return index == null ? "" : line.text(index);
        }
    }
}
