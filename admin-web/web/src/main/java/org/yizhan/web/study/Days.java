package org.yizhan.web.study;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Publication.Audience;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Refused;

/// From which day to which something is shown, as two fields of a form say it: nothing means from
/// today, and until it is taken back.
record Days(LocalDate from, Optional<LocalDate> until) {
    /// @throws Refused if one of them is no day
    static Days read(Form form, LocalDate today) {
        LocalDate from = day(form, "from").filter(day -> day.isAfter(today)).orElse(today);
        return new Days(from, day(form, "until").filter(day -> !day.isBefore(from)));
    }

    private static Optional<LocalDate> day(Form form, String field) {
        try {
            return form.filled(field).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw Refused.badForm();
        }
    }

    /// @param places none means everyone
    Audience of(Set<PlaceId> places) {
        return new Audience(places, from, until);
    }
}
