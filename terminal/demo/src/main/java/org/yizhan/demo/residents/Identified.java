package org.yizhan.demo.residents;

import org.yizhan.domain.facts.SubjectId;

/// Something with its subject.
public record Identified<T>(SubjectId id, T value) {}
