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
/// @param mustChange signed in with a code that was handed over, and so sees one page only: where a
///     password is chosen
public record Staff(SubjectId account, PlaceId place, String name, Role role, boolean mustChange) {
    /// The page where one's own password is chosen.
    public static final String OWN_PASSWORD = "/at/{place}/password";

    /// With a password of their own.
    public Staff changed() {
        return new Staff(account, place, name, role, false);
    }

    /// Where that page is for this person.
    public String ownPassword() {
        return OWN_PASSWORD.replace("{place}", place.code());
    }

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
