package org.yizhan.domain.places;

import java.util.List;

/// A branch that several villages share: their terminals serve it too.
///
/// @param branch its own place
/// @param villages of the same township
public record JointBranch(PlaceId branch, List<PlaceId> villages) {
    /// @throws IllegalArgumentException if the place is no joint branch
    public JointBranch {
        if (branch.kind() != PlaceKind.JOINT_BRANCH) {
            throw new IllegalArgumentException("Not a joint branch: " + branch);
        }
        villages = List.copyOf(villages);
    }
}
