package org.yizhan.web.residents.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.domain.texts.Sentence;

/// Finds lines that are probably the same person twice. Two people may share a name: then a
/// birthday or a telephone number must tell them apart.
final class Twins {
    private Twins() {}

    static List<RosterProblem> in(List<RosterLine> lines) {
        List<RosterProblem> problems = new ArrayList<>();
        Map<String, List<RosterLine>> byName = new HashMap<>();
        for (RosterLine line : lines) {
            List<RosterLine> before = byName.computeIfAbsent(line.name(), _ -> new ArrayList<>());
            before.stream()
                    .filter(other -> !areDifferent(line, other))
                    .findFirst()
                    .ifPresent(other -> problems.add(problem(line, other)));
            before.add(line);
        }
        return problems;
    }

    private static boolean areDifferent(RosterLine one, RosterLine other) {
        if (one.birthday().isPresent() && other.birthday().isPresent()) {
            return !one.birthday().equals(other.birthday());
        }
        return one.phone().isPresent()
                && other.phone().isPresent()
                && !one.phone().equals(other.phone());
    }

    private static RosterProblem problem(RosterLine line, RosterLine other) {
        return new RosterProblem(
                line.number(),
                Sentence.of("residents.roster.twice", "name", line.name(), "line", other.number()));
    }
}
