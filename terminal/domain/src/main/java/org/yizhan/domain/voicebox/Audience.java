package org.yizhan.domain.voicebox;

/// Whom a message is for, and who has to answer it.
public enum Audience {
    /// The village's own staff.
    VILLAGE,
    /// The township alone: the village cannot hear it.
    TOWNSHIP
}
