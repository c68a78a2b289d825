package org.yizhan.domain.places;

/// What a place is: 县, 乡镇, 村, or 联合党支部, a branch that several villages share.
public enum PlaceKind {
    COUNTY,
    TOWNSHIP,
    VILLAGE,
    JOINT_BRANCH
}
