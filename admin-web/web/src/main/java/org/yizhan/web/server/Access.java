package org.yizhan.web.server;

import java.util.EnumSet;
import java.util.Set;
import org.yizhan.domain.accounts.Role;

/// Who may use a route. Every route says it.
public sealed interface Access {
    /// Anyone, signed in or not.
    record Anyone() implements Access {}

    /// Only staff with one of these roles, within the places their account covers.
    record Roles(Set<Role> roles) implements Access {
        public Roles {
            roles = Set.copyOf(roles);
        }
    }

    static Access anyone() {
        return new Anyone();
    }

    static Access roles(Role first, Role... more) {
        return new Roles(EnumSet.of(first, more));
    }

    /// Who may write what everyone reads: all staff but technicians.
    static Access publishers() {
        return roles(
                Role.SECRETARY,
                Role.FIRST_SECRETARY,
                Role.HELPER,
                Role.TOWNSHIP,
                Role.COUNTY,
                Role.PARTNER);
    }

    /// Everyone who signed in.
    static Access staff() {
        return new Roles(EnumSet.allOf(Role.class));
    }

    /// Whether a signed-in person of this role may use the route.
    default boolean allows(Role role) {
        return switch (this) {
            case Anyone _ -> true;
            case Roles some -> some.roles().contains(role);
        };
    }
}
