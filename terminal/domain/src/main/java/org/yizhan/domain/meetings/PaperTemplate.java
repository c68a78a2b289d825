package org.yizhan.domain.meetings;

/// A place's own form for a meeting's record: a spreadsheet whose named cells are filled in.
///
/// @param name of the file as it was given
/// @param base64 the `.xlsx`; empty if there is none any more
public record PaperTemplate(String name, String base64) {
    /// The largest file: a fact's body holds 64 KB.
    public static final int MOST_BYTES = 44 * 1024;
}
