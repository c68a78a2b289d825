package org.yizhan.domain.family;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.voicebox.Message.ReturnAddress;
import org.yizhan.domain.voicebox.Voice;

/// A relative's word, sealed to the terminals of the place the recipient lives in: what it says, in
/// sound, picture or words, and whose it is, can be read nowhere else.
///
/// @param to whose card it waits for
/// @param phone a hash of the key the sender's browser keeps
/// @param blobs sound and picture, as references without their keys, so that they travel
/// @param seals what lies sealed, hexadecimal, by the terminal that can open it
/// @param back how an answer finds its way to that phone alone
public record Word(
        SubjectId to,
        String phone,
        List<String> blobs,
        Map<String, String> seals,
        ReturnAddress back) {
    public Word {
        blobs = List.copyOf(blobs);
        seals = Map.copyOf(seals);
    }

    /// What lies sealed in it.
    ///
    /// @param from as the family says it
    /// @param picture the blob of a JPEG, as its reference is written
    /// @param text may be empty where there is a voice or a picture
    public record Told(String from, Optional<Voice> voice, Optional<String> picture, String text) {}
}
