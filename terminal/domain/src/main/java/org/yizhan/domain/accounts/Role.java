package org.yizhan.domain.accounts;

/// What a member of staff is, and so may see and do.
public enum Role {
    /// 党支部书记 or 党务工作者.
    SECRETARY,
    /// 第一书记.
    FIRST_SECRETARY,
    /// A young helper: no personal files.
    HELPER,
    TOWNSHIP,
    COUNTY,
    TECHNICIAN,
    /// A hospital, an agricultural station: publishes, answers what is handed to it.
    PARTNER
}
