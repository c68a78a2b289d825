package org.yizhan.domain.broadcast;

import org.yizhan.domain.facts.SubjectId;

/// A terminal has said a broadcast to its end for the first time.
public record Aired(SubjectId broadcast, SubjectId terminal) {}
