package org.yizhan.domain.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.yizhan.domain.places.PlaceKind;

/// What a member of staff is, and so may see and do.
///
/// A role is worth something only in the kind of place it belongs to: whoever can write a village's
/// facts can write "county" into an account there, and is nobody for it.
public enum Role {
    /// 党支部书记 or 党务工作者.
    SECRETARY(PlaceKind.VILLAGE, PlaceKind.JOINT_BRANCH),
    /// 第一书记.
    FIRST_SECRETARY(PlaceKind.VILLAGE, PlaceKind.JOINT_BRANCH),
    /// A young helper: no personal files.
    HELPER(PlaceKind.VILLAGE, PlaceKind.JOINT_BRANCH),
    TOWNSHIP(PlaceKind.TOWNSHIP),
    COUNTY(PlaceKind.COUNTY),
    TECHNICIAN(PlaceKind.TOWNSHIP, PlaceKind.COUNTY),
    /// A hospital, an agricultural station: publishes, answers what is handed to it.
    PARTNER(PlaceKind.TOWNSHIP, PlaceKind.COUNTY);

    private final Set<PlaceKind> kinds;

    Role(PlaceKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    /// Whether an account of such a place can have this role.
    public boolean fits(PlaceKind kind) {
        return kinds.contains(kind);
    }

    /// The roles an account of such a place can have, the most trusted first.
    public static List<Role> of(PlaceKind kind) {
        return Arrays.stream(values()).filter(role -> role.fits(kind)).toList();
    }

    /// Whether this role looks after the accounts of its place and of the places within it.
    public boolean looksAfterAccounts() {
        return this == SECRETARY || this == TOWNSHIP || this == COUNTY;
    }
}
