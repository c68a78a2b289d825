package org.yizhan.content.markdown;

import org.yizhan.domain.texts.Sentence;

/// Ends the reading of a lesson that breaks the form; never leaves this package.
final class UnreadableLesson extends Exception {
    private final transient Sentence reason;

    UnreadableLesson(Sentence reason) {
        super(reason.key());
        this.reason = reason;
    }

    Sentence reason() {
        return reason;
    }
}
