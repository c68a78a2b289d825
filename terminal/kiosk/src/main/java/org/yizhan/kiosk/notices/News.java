package org.yizhan.kiosk.notices;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.almanac.Prices;
import org.yizhan.domain.almanac.Weather;
import org.yizhan.domain.duty.DutyRoster;
import org.yizhan.domain.duty.DutyRoster.Shift;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.guides.Guide;
import org.yizhan.domain.notices.Rumour;

/// What the village can look up besides its notices, as it is known now.
public interface News {
    /// Nothing is known.
    News NONE = new Nothing();

    /// Rumours answered, the newest first.
    List<Answered> rumours();

    Optional<Weather> weather();

    Optional<Prices> prices();

    DutyRoster duty();

    /// The photograph of somebody on duty, a JPEG; never on the UI thread. Empty where there is
    /// none, or it has not come here yet.
    Optional<byte[]> face(Shift shift);

    /// How things are got done, by title.
    List<Help> guides();

    /// A rumour and the identity it keeps.
    record Answered(SubjectId id, Rumour rumour) {}

    /// A guide and the identity it keeps.
    record Help(SubjectId id, Guide guide) {}

    /// A terminal without a village.
    record Nothing() implements News {
        @Override
        public List<Answered> rumours() {
            return List.of();
        }

        @Override
        public Optional<Weather> weather() {
            return Optional.empty();
        }

        @Override
        public Optional<Prices> prices() {
            return Optional.empty();
        }

        @Override
        public DutyRoster duty() {
            return new DutyRoster(List.of());
        }

        @Override
        public Optional<byte[]> face(Shift shift) {
            return Optional.empty();
        }

        @Override
        public List<Help> guides() {
            return List.of();
        }
    }
}
