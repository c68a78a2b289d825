package org.yizhan.web.sessions;

import java.util.Optional;
import java.util.Set;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;

/// A member of staff who signed in.
///
/// @param account the subject of the account
/// @param place where the account was made: its holder may act there and in every place within it
/// @param name what they are called
public record Staff(SubjectId account, PlaceId place, String name, Role role) {
    /// Whether this person may act at a place.
    public boolean mayActAt(PlaceId where) {
        return where.isWithin(place);
    }

    public Actor actor() {
        return new Actor.Staff(account);
    }

    /// Whether the role is one of those.
    public boolean is(Set<Role> roles) {
        return roles.contains(role);
    }

    /// The surname, for the round badge.
    public String initial() {
        return Optional.of(name)
                .filter(text -> !text.isBlank())
                .map(text -> text.strip().substring(0, text.strip().offsetByCodePoints(0, 1)))
                .orElse("·");
    }
}
