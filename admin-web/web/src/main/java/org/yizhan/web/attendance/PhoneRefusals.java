package org.yizhan.web.attendance;

import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.attendance.Refusal;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.attendance.RollingCodes.Verdict;
import org.yizhan.ledger.facts.Draft;

/// Codes of the screen that a phone brought and that were not taken, kept for staff. Anyone on the
/// village's network can open the page: each phone's like mistakes are written once a meeting, and a
/// meeting's only up to a number. Safe for any thread.
final class PhoneRefusals {
    private static final Logger LOG = LoggerFactory.getLogger(PhoneRefusals.class);
    private static final int MOST = 60;

    private final Ledger ledger;
    private final PlaceId village;
    private final Set<Seen> seen = new HashSet<>();

    private record Seen(SubjectId meeting, String phone, Verdict verdict) {}

    PhoneRefusals(Ledger ledger, PlaceId village) {
        this.ledger = ledger;
        this.village = village;
    }

    /// @param phone empty of one that never was here before
    void note(SubjectId meeting, String phone, Verdict verdict) {
        LOG.info("A phone's code was not taken: {}", verdict);
        if (isNews(new Seen(meeting, phone, verdict))) {
            ledger.record(
                    village,
                    new Actor.Program(),
                    Draft.of(
                            AttendanceFacts.REFUSAL,
                            meeting,
                            new Refusal("Phone" + verdict.name(), "")));
        }
    }

    private synchronized boolean isNews(Seen now) {
        if (seen.stream().noneMatch(each -> each.meeting().equals(now.meeting()))) {
            seen.clear();
        }
        return seen.size() < MOST && seen.add(now);
    }
}
