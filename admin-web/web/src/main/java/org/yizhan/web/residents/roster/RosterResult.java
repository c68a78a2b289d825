package org.yizhan.web.residents.roster;

import java.util.List;
import org.yizhan.domain.texts.Sentence;

/// What became of reading a roster.
public sealed interface RosterResult {
    /// It cannot be read as a roster at all.
    record Unreadable(Sentence why) implements RosterResult {}

    /// It can, but some lines are wrong; nothing of it may be taken until they are mended.
    ///
    /// @param good how many lines are fine
    record Faulty(List<RosterProblem> problems, int good) implements RosterResult {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }

    /// Every line is fine.
    ///
    /// @param unused headers that name nothing we keep
    record Ready(List<RosterLine> lines, List<String> unused) implements RosterResult {
        public Ready {
            lines = List.copyOf(lines);
            unused = List.copyOf(unused);
        }
    }
}
