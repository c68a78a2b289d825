package org.yizhan.domain.voicebox;

import org.yizhan.domain.facts.SubjectId;

/// The sender has listened to an answer.
public record Heard(SubjectId answer) {}
