package org.yizhan.kiosk;

import org.yizhan.domain.texts.Language;
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
import org.yizhan.kiosk.study.Studying;
import org.yizhan.kiosk.voicebox.Letterbox;

/// Where the screens get what they show. The composition root joins it to the ledger; the gallery
/// joins it to invented data.
public interface Sources {
    Station station();

    Days days();

    /// The lessons in a language.
    Library library(Language language);

    /// Counts what becomes of lessons.
    Hearing hearing();

    Board board();

    /// What can be looked up besides the notices.
    News news();

    CardDesk desk();

    /// Where somebody without a card is written down.
    NumberDesk numbers();

    /// What belongs to the holder of a card.
    Mine.Desk mine();

    /// Where somebody says whether they will come to a meeting.
    AnswerDesk answers();

    Eyes eyes();

    FirstAccount.Desk accounts();

    /// Joins the terminal to a hub, or to another one.
    EnrolmentDesk enrolment();

    /// The terminal's one microphone.
    Recorder recorder();

    Letterbox letterbox();

    Ballots ballots();

    Neighbours neighbours();

    /// What the loudspeaker says.
    Radio radio();

    /// Where staff look after the machine.
    StaffDesk staff();

    /// What the village does together, remembers, and says to its own.
    default VillageLife life() {
        return VillageLife.NONE;
    }

    /// Where people who hold a card stopped in lessons, and where staff read them aloud.
    default Studying studying() {
        return Studying.NONE;
    }

    Tasks tasks();
}
