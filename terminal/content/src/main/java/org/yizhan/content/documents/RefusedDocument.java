package org.yizhan.content.documents;

import org.yizhan.domain.texts.Sentence;

/// Ends the reading of a document; never leaves this package.
final class RefusedDocument extends Exception {
    private final transient Sentence reason;

    RefusedDocument(String key) {
        this(Sentence.of(key));
    }

    RefusedDocument(Sentence reason) {
        super(reason.key());
        this.reason = reason;
    }

    Sentence reason() {
        return reason;
    }
}
