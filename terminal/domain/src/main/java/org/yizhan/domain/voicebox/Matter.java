package org.yizhan.domain.voicebox;

/// What a message asks for beyond an answer. It lies sealed with the message where that is sealed.
public enum Matter {
    /// 请人调解: somebody is to come between two who quarrel.
    MEDIATION,
    /// 问法律.
    LEGAL
}
