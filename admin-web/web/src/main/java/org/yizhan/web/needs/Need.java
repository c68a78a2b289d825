package org.yizhan.web.needs;

import java.util.Optional;
import org.yizhan.domain.texts.Sentence;

/// Something of a village that waits for its staff, one tap from done.
///
/// @param what in one line, such as 3 条留言等您回
/// @param detail the next line, such as what the oldest of them says
/// @param tag a word or two that stands out, such as 最久 2 天
/// @param rest where it is done, an address within the place such as `/notices`; shown only to
///     those who may go there
public record Need(
        Urgency urgency, Sentence what, Sentence detail, Optional<Sentence> tag, String rest) {
    public static Need of(Urgency urgency, Sentence what, Sentence detail, String rest) {
        return new Need(urgency, what, detail, Optional.empty(), rest);
    }

    /// The same with a word that stands out.
    public Need tagged(Sentence word) {
        return new Need(urgency, what, detail, Optional.of(word), rest);
    }
}
