package org.yizhan.ledger.study;

/// A piece of a file, at most [StudyMedia#PART] bytes.
public record MediaPart(byte[] bytes) {
    public MediaPart {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
