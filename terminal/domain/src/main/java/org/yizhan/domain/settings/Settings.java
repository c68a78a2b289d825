package org.yizhan.domain.settings;

/// The values in force: what the village set, unless those above it decided; else the default.
public interface Settings {
    <T> T get(Setting<T> setting);
}
