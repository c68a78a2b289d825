package org.yizhan.web.terminals;

import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;

/// Whether Java is new enough.
///
/// @param version the feature release that runs this, such as 25
record JavaCheck(int version) implements Check {
    private static final int OLDEST = 25;

    @Override
    public Finding run() {
        return version >= OLDEST
                ? Finding.of(
                        "java",
                        Severity.GOOD,
                        Sentence.of("terminals.java.good", "version", version))
                : Finding.of(
                        "java",
                        Severity.BROKEN,
                        Sentence.of("terminals.java.old", "version", version, "oldest", OLDEST));
    }
}
