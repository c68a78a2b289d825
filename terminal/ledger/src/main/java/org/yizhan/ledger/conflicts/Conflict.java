package org.yizhan.ledger.conflicts;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.facts.Stamp;

/// A subject with more than one current value.
///
/// @param type the fact type's name
/// @param versions those that can be read here, the one shown everywhere until then last
public record Conflict(String type, SubjectId subject, List<Version> versions) {
    public Conflict {
        versions = List.copyOf(versions);
    }

    /// One of the values.
    ///
    /// @param values every text of it, by where it stands
    public record Version(FactId fact, Stamp time, Actor actor, Map<String, String> values) {
        public Version {
            values = Map.copyOf(values);
        }
    }

    /// Where the values differ, in order; everywhere, if only one can be read.
    public List<String> differing() {
        TreeSet<String> all = new TreeSet<>();
        versions.forEach(version -> all.addAll(version.values().keySet()));
        return all.stream()
                .filter(at ->
                        versions.size() == 1
                                || versions.stream()
                                                .map(version ->
                                                        version.values().getOrDefault(at, ""))
                                                .distinct()
                                                .count()
                                        > 1)
                .toList();
    }
}
