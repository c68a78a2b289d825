package org.yizhan.domain.guides;

import java.time.LocalDate;
import java.util.List;

/// How something is got done, step by step, in sentences that are read aloud as they stand.
///
/// @param title such as "办高龄补贴"
/// @param whoFor for whom it is; may be empty
/// @param bring what to bring, one thing each
/// @param steps what to do, in their order
/// @param counter where and when, and whom to call
/// @param source who vouches for it
public record Guide(
        Kind kind,
        String title,
        String whoFor,
        List<String> bring,
        List<String> steps,
        Counter counter,
        Source source,
        boolean withdrawn) {
    public Guide {
        bring = List.copyOf(bring);
        steps = List.copyOf(steps);
    }

    /// What kind of help it is. The names are stored.
    public enum Kind {
        /// At a public office.
        SERVICE,
        /// Advice about the law, a quarrel, a right.
        LEGAL
    }

    /// @param where such as "镇便民服务中心一楼"
    /// @param when such as "周一到周五，上午九点到下午五点"
    /// @param phone as it is read; may be empty
    public record Counter(String where, String when, String phone) {}

    /// @param publisher such as "清河镇便民服务中心"
    /// @param checked the day somebody last made sure that it is so
    public record Source(String publisher, LocalDate checked) {}

    /// Instructions older than this are marked.
    private static final int FRESH_MONTHS = 12;

    public boolean isOldOn(LocalDate today) {
        return source.checked().isBefore(today.minusMonths(FRESH_MONTHS));
    }
}
