package org.yizhan.domain.accounts;

/// Something a member of staff did that changed no record and still has to be told: signing in,
/// taking data away. Who did it stands in the fact's header.
///
/// @param what in the page's own word, such as `roster`; never a name
public record Deed(String what) {}
