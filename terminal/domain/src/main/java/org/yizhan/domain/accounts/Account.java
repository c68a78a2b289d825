package org.yizhan.domain.accounts;

/// A member of staff who may sign in to the pages.
///
/// @param login what they type, lower case
/// @param name what they are called
/// @param passwordHash Argon2id, in the PHC string format
public record Account(String login, String name, Role role, String passwordHash, boolean closed) {}
