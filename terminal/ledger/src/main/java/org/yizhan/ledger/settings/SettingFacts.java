package org.yizhan.ledger.settings;

import java.util.List;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about settings. The subject is [#subject(String)]; the place is whom the
/// value is for.
public final class SettingFacts {
    /// @param name the setting's word
    /// @param value as it was written
    public record Value(String name, String value) {}

    public static final FactType<Value> SETTING =
            FactType.register("settings.setting", Value.class).visibleWithin();

    public static final List<FactType<?>> TYPES = List.of(SETTING);

    private SettingFacts() {}

    public static SubjectId subject(String name) {
        return SubjectId.named("setting/" + name);
    }
}
