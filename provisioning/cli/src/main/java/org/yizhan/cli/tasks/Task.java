package org.yizhan.cli.tasks;

import java.util.Locale;

/// What a technician may have come for, in the order in which it usually comes.
enum Task {
    INSTALL("tasks.install"),
    LIST("tasks.list"),
    DOCTOR("tasks.doctor"),
    SWAP("tasks.swap"),
    CARE("tasks.care"),
    UPDATE("tasks.update"),
    WIFI("tasks.wifi"),
    LOCK("tasks.lock"),
    STICK("tasks.stick"),
    BACKUP("tasks.backup"),
    RESET("tasks.reset"),
    REMOVE("tasks.remove");

    private final String page;

    /// @param page the key of its page: a title, then lines
    Task(String page) {
        this.page = page;
    }

    /// As it is typed.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String page() {
        return page;
    }
}
