package org.yizhan.domain.facts;

/// Who made a fact: a member of staff by account, a resident by card, or a program by itself.
public sealed interface Actor {
    /// @param account the subject of the account
    record Staff(SubjectId account) implements Actor {}

    /// @param resident the subject of the resident
    record Resident(SubjectId resident) implements Actor {}

    /// Nobody said who they are, as at the screen without a card.
    record Visitor() implements Actor {}

    /// The terminal or the hub itself.
    record Program() implements Actor {}

    /// One word for headers: `staff:`, `resident:` with the subject, `visitor` or `program`.
    default String encoded() {
        return switch (this) {
            case Staff staff -> "staff:" + staff.account();
            case Resident resident -> "resident:" + resident.resident();
            case Visitor _ -> "visitor";
            case Program _ -> "program";
        };
    }

    /// The reverse of [#encoded()].
    ///
    /// @throws IllegalArgumentException if the text is none of the four shapes
    static Actor decode(String text) {
        if (text.startsWith("staff:")) {
            return new Staff(SubjectId.parse(text.substring(6)));
        }
        if (text.startsWith("resident:")) {
            return new Resident(SubjectId.parse(text.substring(9)));
        }
        return switch (text) {
            case "visitor" -> new Visitor();
            case "program" -> new Program();
            default -> throw new IllegalArgumentException("Not an actor");
        };
    }
}
