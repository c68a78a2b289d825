package org.yizhan.web.server;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.yizhan.domain.texts.Sentence;

/// What somebody typed into a form, and what is wrong with it, so that the form comes back as it
/// was, with a sentence beside what is to be mended.
///
/// @param texts by the field's name
/// @param wrong by the field's name
public record Typed(Map<String, String> texts, Map<String, Sentence> wrong) {
    public Typed {
        texts = Map.copyOf(texts);
        wrong = Map.copyOf(wrong);
    }

    /// What a form begins with.
    public static Typed usual(Map<String, String> texts) {
        return new Typed(texts, Map.of());
    }

    public static Typed of(Form form) {
        Map<String, String> texts = new LinkedHashMap<>();
        form.fields().keySet().forEach(name -> texts.put(name, form.text(name)));
        return usual(texts);
    }

    /// The same, with something to be mended where `bad` holds.
    public Typed check(String field, boolean bad, String key) {
        if (!bad || wrong.containsKey(field)) {
            return this;
        }
        Map<String, Sentence> more = new HashMap<>(wrong);
        more.put(field, Sentence.of(key));
        return new Typed(texts, more);
    }

    /// The same; a text that is missing or too long is to be mended.
    public Typed need(String field, int longest, String key) {
        return check(field, text(field).isEmpty() || text(field).length() > longest, key);
    }

    public boolean isRight() {
        return wrong.isEmpty();
    }

    /// Empty where nothing was typed.
    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    /// The lines of a field that are not empty.
    public List<String> lines(String field) {
        return text(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// Empty where no day was typed.
    public Optional<LocalDate> day(String field) {
        try {
            return Optional.of(text(field)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Empty where no whole number was typed.
    public OptionalInt whole(String field) {
        return text(field).matches("-?\\d{1,6}")
                ? OptionalInt.of(Integer.parseInt(text(field)))
                : OptionalInt.empty();
    }

    public boolean is(String field, Object value) {
        return text(field).equals(value.toString());
    }

    /// What is wrong with a field, in the visitor's words; empty if nothing is.
    public String problem(String field, Function<Sentence, String> say) {
        return Optional.ofNullable(wrong.get(field)).map(say).orElse("");
    }
}
