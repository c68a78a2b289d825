package org.yizhan.web.residents.roster;

import java.util.List;
import org.yizhan.domain.texts.Sentence;

/// What became of reading a roster.
public sealed interface RosterResult {
    /// It cannot be read as a roster at all.
    record Unreadable(Sentence why) implements RosterResult {}

    /// It is a table, but it is not known which column holds the names.
    record Nameless(Sentence why, List<SeenColumn> columns) implements RosterResult {
        public Nameless {
            columns = List.copyOf(columns);
        }
    }

    /// It can, but some lines are wrong; nothing of it may be taken until they are mended.
    ///
    /// @param good how many lines are fine
    record Faulty(List<RosterProblem> problems, int good, List<SeenColumn> columns)
            implements RosterResult {
        public Faulty {
            columns = List.copyOf(columns);
            problems = List.copyOf(problems);
        }
    }

    /// Every line is fine.
    ///
    /// @param unused headers that name nothing we keep
    record Ready(List<RosterLine> lines, List<String> unused, List<SeenColumn> columns)
            implements RosterResult {
        public Ready {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
            unused = List.copyOf(unused);
        }
    }
}
