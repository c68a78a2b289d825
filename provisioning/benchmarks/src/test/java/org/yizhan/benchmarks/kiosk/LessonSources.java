package org.yizhan.benchmarks.kiosk;

import java.util.function.Supplier;
import org.yizhan.domain.texts.Language;
import org.yizhan.kiosk.Sources;
import org.yizhan.kiosk.accounts.FirstAccount;
import org.yizhan.kiosk.attendance.CardDesk;
import org.yizhan.kiosk.attendance.Eyes;
import org.yizhan.kiosk.attendance.NumberDesk;
import org.yizhan.kiosk.broadcast.Radio;
import org.yizhan.kiosk.enrolment.EnrolmentDesk;
import org.yizhan.kiosk.frame.Frame.Station;
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
import org.yizhan.kiosk.study.Shelves;
import org.yizhan.kiosk.voicebox.Letterbox;

/// A terminal at which people listen to lessons, as the program itself puts them on its shelves.
record LessonSources(DoorSources others, Shelves shelves, Hearing hearing, Supplier<String> name)
        implements Sources {
    @Override
    public Library library(Language language) {
        return shelves.of(language);
    }

    @Override
    public Station station() {
        return new Station(name, others.station().clock(), others.station().time());
    }

    @Override
    public Days days() {
        return others.days();
    }

    @Override
    public Board board() {
        return others.board();
    }

    @Override
    public News news() {
        return others.news();
    }

    @Override
    public CardDesk desk() {
        return others.desk();
    }

    @Override
    public NumberDesk numbers() {
        return others.numbers();
    }

    @Override
    public Mine.Desk mine() {
        return others.mine();
    }

    @Override
    public Eyes eyes() {
        return others.eyes();
    }

    @Override
    public FirstAccount.Desk accounts() {
        return others.accounts();
    }

    @Override
    public EnrolmentDesk enrolment() {
        return others.enrolment();
    }

    @Override
    public Recorder recorder() {
        return Recorder.NONE;
    }

    @Override
    public Letterbox letterbox() {
        return others.letterbox();
    }

    @Override
    public Ballots ballots() {
        return others.ballots();
    }

    @Override
    public AnswerDesk answers() {
        return others.answers();
    }

    @Override
    public Neighbours neighbours() {
        return others.neighbours();
    }

    @Override
    public Radio radio() {
        return others.radio();
    }

    @Override
    public StaffDesk staff() {
        return others.staff();
    }

    @Override
    public Tasks tasks() {
        return others.tasks();
    }
}
