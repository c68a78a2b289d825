package org.yizhan.kiosk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.texts.Language;
import org.yizhan.kiosk.accounts.FirstAccount;
import org.yizhan.kiosk.attendance.Animal;
import org.yizhan.kiosk.attendance.CardDesk;
import org.yizhan.kiosk.attendance.Eyes;
import org.yizhan.kiosk.attendance.NumberDesk;
import org.yizhan.kiosk.broadcast.Radio;
import org.yizhan.kiosk.enrolment.EnrolmentDesk;
import org.yizhan.kiosk.frame.Frame.Station;
import org.yizhan.kiosk.idle.Today;
import org.yizhan.kiosk.idle.Today.Days;
import org.yizhan.kiosk.meetings.AnswerDesk;
import org.yizhan.kiosk.mutualaid.Neighbours;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.notices.Board;
import org.yizhan.kiosk.notices.News;
import org.yizhan.kiosk.polls.Ballots;
import org.yizhan.kiosk.recording.Recorder;
import org.yizhan.kiosk.residents.Mine;
import org.yizhan.kiosk.staff.StaffDesk;
import org.yizhan.kiosk.study.Hearing;
import org.yizhan.kiosk.study.Library;
import org.yizhan.kiosk.voicebox.Letterbox;

/// A terminal without a village: not enrolled yet, or its records cannot be opened.
///
/// @param background runs what may take time
record BareSources(Clock clock, Eyes eyes, EnrolmentDesk enrolment, Executor background)
        implements Sources {
    @Override
    public Station station() {
        return new Station(() -> "", clock, () -> false);
    }

    @Override
    public Days days() {
        return () -> new Today(List.of(), Optional.empty(), List.of());
    }

    @Override
    public Library library(Language language) {
        return Library.EMPTY;
    }

    @Override
    public Hearing hearing() {
        return Hearing.NOBODY;
    }

    @Override
    public Board board() {
        return List::of;
    }

    @Override
    public News news() {
        return News.NONE;
    }

    @Override
    public CardDesk desk() {
        return new CardDesk() {
            @Override
            public CheckinResult take(Eyes.Held held) {
                return new CheckinResult.NotRecorded();
            }

            @Override
            public Optional<Door> door() {
                return Optional.empty();
            }
        };
    }

    @Override
    public NumberDesk numbers() {
        return new NumberDesk() {
            @Override
            public CheckinResult take(String number, Animal animal) {
                return new CheckinResult.NotRecorded();
            }

            @Override
            public boolean tired() {
                return true;
            }
        };
    }

    @Override
    public Mine.Desk mine() {
        return _ -> Optional.empty();
    }

    @Override
    public AnswerDesk answers() {
        return AnswerDesk.NONE;
    }

    @Override
    public FirstAccount.Desk accounts() {
        return Optional::empty;
    }

    @Override
    public Recorder recorder() {
        return Recorder.NONE;
    }

    @Override
    public Neighbours neighbours() {
        return Neighbours.NONE;
    }

    @Override
    public Ballots ballots() {
        return Ballots.NONE;
    }

    @Override
    public Radio radio() {
        return Radio.NONE;
    }

    @Override
    public StaffDesk staff() {
        return StaffDesk.NONE;
    }

    @Override
    public Letterbox letterbox() {
        return Letterbox.NONE;
    }

    @Override
    public Tasks tasks() {
        return new Tasks(background, Platform::runLater);
    }
}
