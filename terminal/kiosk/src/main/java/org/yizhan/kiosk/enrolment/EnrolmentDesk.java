package org.yizhan.kiosk.enrolment;

import org.yizhan.ledger.enrolment.EnrolmentResult;

/// Where a code of the hub is used.
public interface EnrolmentDesk {
    /// Asks the hub; takes seconds. Never called on the UI thread.
    EnrolmentResult enrol(String code);

    /// The technician heard that it worked: the village's screens may open. On the UI thread.
    void finished();
}
