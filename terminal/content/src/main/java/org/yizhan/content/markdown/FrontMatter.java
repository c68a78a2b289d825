package org.yizhan.content.markdown;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.texts.Sentence;

/// The lines between the two `---` at the top of a lesson: `name: value`, one a line, nothing else.
final class FrontMatter {
    private static final String FENCE = "---";

    private final Map<String, String> fields;
    private final String rest;

    private FrontMatter(Map<String, String> fields, String rest) {
        this.fields = fields;
        this.rest = rest;
    }

    /// Splits a text; one that does not begin with `---` has no fields, only a rest.
    static FrontMatter split(String text) {
        String[] lines = text.strip().split("\\R", -1);
        Map<String, String> fields = new HashMap<>();
        if (!lines[0].strip().equals(FENCE)) {
            return new FrontMatter(fields, text);
        }
        int line = 1;
        for (; line < lines.length && !lines[line].strip().equals(FENCE); line++) {
            int colon = lines[line].indexOf(':');
            if (colon > 0) {
                String value = lines[line].substring(colon + 1).strip();
                fields.put(lines[line].substring(0, colon).strip(), value);
            }
        }
        StringBuilder rest = new StringBuilder();
        for (line++; line < lines.length; line++) {
            rest.append(lines[line]).append('\n');
        }
        return new FrontMatter(fields, rest.toString());
    }

    /// The text below the fields.
    String rest() {
        return rest;
    }

    /// What stands over the lesson, if it says so.
    Optional<String> title() {
        return Optional.ofNullable(fields.get("title")).filter(title -> !title.isEmpty());
    }

    String required(String name) throws UnreadableLesson {
        String value = fields.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw missing(name);
        }
        return value;
    }

    LocalDate requiredDay(String name) throws UnreadableLesson {
        return day(name).orElseThrow(() -> missing(name));
    }

    Optional<LocalDate> day(String name) throws UnreadableLesson {
        String value = fields.getOrDefault(name, "");
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException _) {
            throw missing(name);
        }
    }

    /// Empty where it was left out.
    String optional(String name) {
        return fields.getOrDefault(name, "");
    }

    static UnreadableLesson missing(String name) {
        return new UnreadableLesson(Sentence.of("study.lesson.field", "field", name));
    }
}
