package org.yizhan.web.residents.roster;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yizhan.domain.settings.Setting;

/// What the columns of rosters mean in a place: what its clerk said once, else what their names say.
///
/// @param said a column's word by the header's bare text; an empty word for a column that is not
///     wanted
public record Headers(Map<String, String> said) {
    /// Remembered with the place, so that the next table of the same kind is understood at once.
    public static final Setting<String> SETTING = Setting.text("residents.columns", "");

    /// Nothing was ever said.
    public static final Headers USUAL = new Headers(Map.of());

    private static final int MOST = 200;
    private static final int LONGEST = 60;

    public Headers {
        said = Map.copyOf(said);
    }

    /// A column that can be said.
    ///
    /// @param word for forms
    /// @param name as the template calls it
    public record Choice(String word, String name) {}

    public static List<Choice> choices() {
        return Arrays.stream(Column.values())
                .map(column -> new Choice(column.name(), column.chinese()))
                .toList();
    }

    Optional<Column> named(String header) {
        String word = said.get(Column.bare(header));
        return word == null ? Column.named(header) : column(word);
    }

    private static Optional<Column> column(String word) {
        return Arrays.stream(Column.values()).filter(each -> each.name().equals(word)).findFirst();
    }

    /// The same, and what was said now.
    ///
    /// @param more a column's word by the header as it stands in the file; unknown words are taken
    ///     for columns that are not wanted
    public Headers and(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(said);
        more.forEach((header, word) -> {
            String bare = Column.bare(header);
            String known = column(word).map(Column::name).orElse("");
            if (known.equals(Column.named(header).map(Column::name).orElse(""))) {
                all.remove(bare);
            } else if (bare.length() <= LONGEST && all.size() < MOST) {
                all.put(bare, known);
            }
        });
        return new Headers(all);
    }

    /// As the setting keeps it: a line a column, header and word with a tabulator between.
    public String written() {
        return said.entrySet().stream()
                .map(each -> each.getKey() + "\t" + each.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /// The reverse of [#written()].
    public static Headers of(String written) {
        Map<String, String> said = new LinkedHashMap<>();
        written.lines()
                .map(line -> line.split("\t", -1))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> said.put(parts[0], parts[1]));
        return new Headers(said);
    }
}
