package org.yizhan.domain.meetings;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;

/// What belongs to the items of a meeting's agenda, for whoever follows it from afar.
///
/// @param notes at most one an item
/// @param question what members away are asked when they check in; empty where staff wrote none
/// @param choices the right one first; at least two where a question is asked
public record Handouts(List<Note> notes, String question, List<String> choices) {
    public static final Handouts NONE = new Handouts(List.of(), "", List.of());

    public Handouts {
        notes = List.copyOf(notes);
        choices = choices.stream().distinct().toList();
    }

    /// A document and a lesson of one item.
    ///
    /// @param item counted from 0
    /// @param text of the document; may be empty
    /// @param lesson a released lesson
    public record Note(int item, String text, Optional<SubjectId> lesson) {}

    public boolean asks() {
        return !question.isEmpty() && choices.size() > 1;
    }

    public Optional<Note> of(int item) {
        return notes.stream().filter(note -> note.item() == item).findFirst();
    }
}
