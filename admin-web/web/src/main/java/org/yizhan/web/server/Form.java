package org.yizhan.web.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.residents.IdentityNumbers;
import org.yizhan.ledger.blobs.SealedFile;

/// What a person filled in. Texts come without blanks at their ends, and identity numbers in them
/// covered: none is ever kept.
///
/// @param fields every value of every field, in order
/// @param files those of a form whose files lie on the disk ([Route#film])
public record Form(
        Map<String, List<String>> fields, Map<String, Upload> uploads, Map<String, Filed> files) {
    public static final Form EMPTY = new Form(Map.of(), Map.of());

    /// A form whose files are in memory.
    public Form(Map<String, List<String>> fields, Map<String, Upload> uploads) {
        this(fields, uploads, Map.of());
    }

    /// A file that was chosen.
    ///
    /// @param name as the browser says it; never used as a path
    public record Upload(String name, byte[] bytes) {}

    /// A file that was chosen and is too large for memory.
    ///
    /// @param name as the browser says it; never used as a path
    /// @param file gone when the action has run
    public record Filed(String name, SealedFile file) {}

    /// The text of a field; empty if it was not filled in or not sent.
    public String text(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /// What was typed into a password field, blanks and all.
    public String secret(String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }

    /// The text of a field, if it was filled in.
    public Optional<String> filled(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    /// Every value of a field, such as of check boxes.
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .map(IdentityNumbers::masked)
                .toList();
    }

    /// Whether a box is ticked.
    public boolean ticked(String name) {
        return fields.containsKey(name);
    }

    /// The lines of a field that are not empty.
    public List<String> lines(String name) {
        return text(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public Optional<Upload> upload(String name) {
        return Optional.ofNullable(uploads.get(name)).filter(file -> file.bytes().length > 0);
    }

    public Optional<Filed> file(String name) {
        return Optional.ofNullable(files.get(name));
    }
}
