package org.yizhan.kiosk.study;

import java.util.Map;
import java.util.function.Supplier;
import org.yizhan.content.packs.Arrivals;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;

/// How it stands with packs of lessons.
///
/// @param state what the last look found
/// @param texts of the village, for what is wrong with a pack
record PacksCheck(Supplier<Arrivals.State> state, Texts texts) implements Check {
    @Override
    public Finding run() {
        Arrivals.State now = state.get();
        return now.refused().entrySet().stream()
                .findFirst()
                .map(this::refused)
                .or(() -> now.taken().stream().findFirst().map(PacksCheck::barred))
                .orElseGet(() -> coming(now));
    }

    private Finding refused(Map.Entry<String, Sentence> pack) {
        return Finding.of(
                "packs",
                Severity.LOOK,
                Sentence.of(
                        "study.pack.refused",
                        "pack",
                        pack.getKey(),
                        "reason",
                        texts.render(pack.getValue())));
    }

    private static Finding barred(String pack) {
        return Finding.of("packs", Severity.GOOD, Sentence.of("study.pack.barred", "pack", pack));
    }

    private static Finding coming(Arrivals.State now) {
        return Finding.of(
                "packs",
                Severity.GOOD,
                now.coming().isEmpty()
                        ? Sentence.of("study.pack.fine")
                        : Sentence.of("study.pack.coming", "count", now.coming().size()));
    }
}
