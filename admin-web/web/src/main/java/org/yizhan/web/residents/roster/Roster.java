package org.yizhan.web.residents.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.residents.IdentityNumbers;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Headway;

/// Reads a roster: finds the line of headers, understands every line under it, and says of each
/// what is wrong.
public final class Roster {
    private static final int HEADER_WITHIN = 10;

    private final Grid grid;
    private final Headers headers;
    private final Headway headway;

    private Roster(Grid grid, Headers headers, Headway headway) {
        this.grid = grid;
        this.headers = headers;
        this.headway = headway;
    }

    /// With the usual names of columns.
    ///
    /// @param today no birthday may be later
    public static RosterResult read(byte[] file, LocalDate today) {
        return read(file, today, Headers.USUAL);
    }

    /// @param today no birthday may be later
    /// @param headers what columns mean
    public static RosterResult read(byte[] file, LocalDate today, Headers headers) {
        return read(file, today, headers, (_, _) -> {});
    }

    /// @param headway hears how many lines were understood or not
    public static RosterResult read(
            byte[] file, LocalDate today, Headers headers, Headway headway) {
        return switch (GridReader.read(file)) {
            case GridResult.Read read -> new Roster(read.grid(), headers, headway).read(today);
            case GridResult.Empty _ -> unreadable("residents.roster.empty");
            case GridResult.OldOrLocked _ -> unreadable("residents.roster.oldOrLocked");
            case GridResult.Unreadable _ -> unreadable("residents.roster.unreadable");
            case GridResult.TooLarge _ ->
                    unreadable("residents.roster.tooLarge", "most", GridReader.MOST_LINES);
        };
    }

    private static RosterResult unreadable(String key, Object... arguments) {
        return new RosterResult.Unreadable(Sentence.of(key, arguments));
    }

    private RosterResult read(LocalDate today) {
        Optional<Header> header = header();
        if (header.isEmpty()) {
            String first = String.join("、", texts(grid.lines().getFirst()));
            Sentence why = Sentence.of("residents.roster.noNameColumn", "found", shortened(first));
            List<SeenColumn> columns = widest().map(this::seen).orElse(List.of());
            return columns.isEmpty()
                    ? new RosterResult.Unreadable(why)
                    : new RosterResult.Nameless(why, columns);
        }
        List<Grid.Line> people = below(header.get().line());
        if (people.isEmpty()) {
            return unreadable("residents.roster.onlyHeader");
        }
        List<RosterProblem> problems = new ArrayList<>(header.get().problems());
        problems.addAll(merged(grid, header.get().line().number()));
        LineReader reader = new LineReader(header.get().columns(), today);
        List<RosterLine> lines = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            reader.read(people.get(i), problems).ifPresent(lines::add);
            headway.at(i + 1, people.size());
        }
        problems.addAll(Twins.in(lines));
        List<SeenColumn> columns = seen(header.get().line());
        if (problems.isEmpty()) {
            return new RosterResult.Ready(lines, header.get().unused(), columns);
        }
        problems.sort(Comparator.comparingInt(RosterProblem::line));
        long bad = problems.stream().mapToInt(RosterProblem::line).distinct().count();
        return new RosterResult.Faulty(problems, (int) Math.max(0, people.size() - bad), columns);
    }

    private List<Grid.Line> below(Grid.Line header) {
        return grid.lines().stream().filter(line -> line.number() > header.number()).toList();
    }

    private record Header(
            Grid.Line line,
            Map<Column, Integer> columns,
            List<String> unused,
            List<RosterProblem> problems) {}

    /// The first line that names a column of names.
    private Optional<Header> header() {
        return grid.lines().stream()
                .limit(HEADER_WITHIN)
                .map(this::asHeader)
                .filter(header -> header.columns().containsKey(Column.NAME))
                .findFirst();
    }

    /// The line that is probably the header where none names people: the first of those with the
    /// most cells.
    private Optional<Grid.Line> widest() {
        return grid.lines().stream()
                .limit(HEADER_WITHIN)
                .filter(line -> texts(line).size() > 1)
                .max(
                        Comparator.comparingInt((Grid.Line line) -> texts(line).size())
                                .thenComparing(line -> -line.number()));
    }

    private List<SeenColumn> seen(Grid.Line header) {
        List<Grid.Line> people = below(header);
        List<SeenColumn> columns = new ArrayList<>();
        for (int i = 0; i < header.cells().size(); i++) {
            int column = i;
            String text = header.text(i);
            if (!text.isEmpty()) {
                String sample =
                        people.stream()
                                .map(line -> line.text(column))
                                .filter(cell -> !cell.isEmpty())
                                .findFirst()
                                .orElse("");
                String word = headers.named(text).map(Column::name).orElse("");
                columns.add(new SeenColumn(text, IdentityNumbers.masked(shortened(sample)), word));
            }
        }
        return columns;
    }

    private Header asHeader(Grid.Line line) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<String> unused = new ArrayList<>();
        List<RosterProblem> problems = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String text = line.text(i);
            Optional<Column> column = headers.named(text);
            if (column.isEmpty()) {
                Optional.of(text).filter(word -> !word.isEmpty()).ifPresent(unused::add);
            } else if (columns.putIfAbsent(column.get(), i) != null) {
                var twice = Sentence.of("residents.roster.columnTwice", "column", text);
                problems.add(new RosterProblem(line.number(), twice));
            }
        }
        return new Header(line, columns, unused, problems);
    }

    private static List<RosterProblem> merged(Grid grid, int header) {
        return grid.merged().stream()
                .filter(area -> area.lastLine() >= header)
                .map(area ->
                        new RosterProblem(
                                area.firstLine(),
                                Sentence.of("residents.roster.merged", "area", area.name())))
                .toList();
    }

    private static List<String> texts(Grid.Line line) {
        return line.cells().stream().map(Grid.Cell::text).filter(text -> !text.isEmpty()).toList();
    }

    /// At most forty characters, for a sentence.
    static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 39)) + "…";
    }
}
