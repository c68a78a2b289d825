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
/// @param door what still stands before them; while anything does, they see one page only
public record Staff(SubjectId account, PlaceId place, String name, Role role, Door door) {
    /// The page where one's own password is chosen.
    public static final String OWN_PASSWORD = "/at/{place}/password";

    /// The page where the telephone's six digits are typed.
    public static final String SECOND_FACTOR = "/at/{place}/second";

    /// What somebody who signed in has still to do.
    public enum Door {
        /// Nothing.
        OPEN(""),
        /// Show the telephone's six digits, or set that up.
        SECOND_FACTOR(Staff.SECOND_FACTOR),
        /// Choose a password, after signing in with a code that was handed over.
        PASSWORD(OWN_PASSWORD),
        /// Nothing, but only in a room for practice.
        PRACTICE("");

        private final String only;

        Door(String only) {
            this.only = only;
        }
    }

    /// The pattern of the only page that opens for this person; empty if all of theirs do.
    public Optional<String> onlyPage() {
        return Optional.of(door.only).filter(page -> !page.isEmpty());
    }

    /// Whether a password must be chosen first.
    public boolean mustChange() {
        return door == Door.PASSWORD;
    }

    /// Whether this is a part somebody plays to learn: worth nothing outside of a room.
    public boolean isPractising() {
        return door == Door.PRACTICE;
    }

    /// Behind that door.
    public Staff at(Door next) {
        return new Staff(account, place, name, role, next);
    }

    /// Where the page of one's own password is for this person.
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
