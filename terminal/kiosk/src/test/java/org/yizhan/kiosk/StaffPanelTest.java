package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Texts;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Staffed;
import org.yizhan.kiosk.recording.Recorder;
import org.yizhan.speech.sound.HearingCheck;

/// Staff let themselves in by card and PIN.
class StaffPanelTest {
    private static final Destination DOOR = new Staffed.StaffDoor();

    private final Show show = Show.of(new Setting(Glass.PORTRAIT), DOOR);

    private void type(String digits) {
        digits.chars().forEach(digit -> show.touch("#staff-" + (char) digit));
        Fx.run(() -> {});
    }

    private Destination here() {
        return Fx.get(() -> show.kiosk().navigator().here());
    }

    private void seconds(int count) {
        for (int i = 0; i < count; i++) {
            Fx.run(() -> show.kiosk().navigator().tick());
        }
    }

    @Test
    void cardAndPinOpenThePanelAndNoDigitIsSaid() {
        show.hold();
        type(InventedStaff.PIN);
        assertEquals(new Staffed.StaffPanel(InventedPeople.CARD), here());
        assertTrue(show.voice().said.stream().noneMatch(said -> said.contains("246")));
        assertTrue(show.voice().said.contains("输了 3 位"));
    }

    @Test
    void aPinWithoutTheCardBeforeTheCameraWaitsForIt() {
        show.hold();
        seconds(6);
        type(InventedStaff.PIN);
        assertEquals(DOOR, here());
        show.hold();
        assertEquals(new Staffed.StaffPanel(InventedPeople.CARD), here());
    }

    @Test
    void aStrangersCardIsAskedForNothing() {
        show.village().staff.stranger = true;
        show.hold();
        assertFalse(Fx.get(() -> show.kiosk().scene().lookup("#staff-1") != null));
        assertTrue(show.voice().said.getLast().startsWith("这张卡没有开管理"));
    }

    @Test
    void fiveWrongPinsLockItAndTheTownshipsAnswerOpensItAgain() {
        show.hold();
        for (int i = 0; i < 5; i++) {
            type("111222");
        }
        assertTrue(show.voice().said.getLast().contains("4 8 2 7 1 9"));
        show.touch("#staff-type");
        type("000000");
        assertTrue(show.village().staff.lock.isLocked());
        show.touch("#staff-type");
        type(InventedStaff.ANSWER);
        assertFalse(show.village().staff.lock.isLocked());
        show.hold();
        type(InventedStaff.PIN);
        assertEquals(new Staffed.StaffPanel(InventedPeople.CARD), here());
    }

    @Test
    void aMeetingIsOpenedInTheNameOfTheCard() {
        Fx.run(() -> show.kiosk().navigator().go(new Staffed.StaffMeeting(InventedPeople.CARD)));
        show.touch("#meeting-switch");
        Fx.run(() -> {});
        assertEquals(List.of("begin 10"), show.village().staff.gathered);
        assertEquals(new Destination.MeetingDoor(), here());
    }

    @Test
    void theVolumeIsHeardAtOnceAndKept() {
        Fx.run(() -> show.kiosk().navigator().go(new Staffed.StaffVolume(InventedPeople.CARD)));
        show.touch("#volume-more");
        Fx.run(() -> {});
        assertTrue(show.voice().commands.contains("usual 80"));
        assertEquals("声音 80", show.voice().said.getLast());
        assertEquals(List.of(80), show.village().staff.care.volumes);
        show.village().staff.care.countyDecides = true;
        show.touch("#volume-less");
        Fx.run(() -> {});
        assertEquals("usual 60", show.voice().commands.getLast());
        assertEquals("声音大小是上级定的，这里改不了。", show.voice().said.getLast());
    }

    @Test
    void aVolumeSetElsewhereMeanwhileIsShownAndIsWhereTheNextStepBegins() {
        Fx.run(() -> show.kiosk().navigator().go(new Staffed.StaffVolume(InventedPeople.CARD)));
        show.village().staff.care.volume = 40;
        Fx.run(() -> show.voice().usual(0.4));
        Fx.run(() -> show.kiosk().navigator().tick());
        assertEquals("声音 40", shown());
        show.touch("#volume-more");
        Fx.run(() -> {});
        assertEquals(List.of(50), show.village().staff.care.volumes);
    }

    @Test
    void inTheQuietHoursTheVillagesOwnVolumeIsShownAndNotTheSoftOne() {
        Fx.run(() -> show.voice().usual(0.2));
        Fx.run(() -> show.kiosk().navigator().go(new Staffed.StaffVolume(InventedPeople.CARD)));
        assertEquals("声音 70", shown());
    }

    private String shown() {
        Fx.run(() -> {});
        return Fx.get(
                () -> ((Label) show.kiosk().scene().getRoot().lookup(".volume-number")).getText());
    }

    @Test
    void theNetworkIsToldInPlainWords() {
        Fx.run(() -> show.kiosk().navigator().go(new Staffed.StaffNetwork(InventedPeople.CARD)));
        Fx.run(() -> {});
        assertEquals("网络是这样的。", show.voice().said.getLast());
        Fx.run(show.voice()::end);
        Fx.run(() -> {});
        assertEquals("这台机器没有网络", show.voice().said.getLast());
    }

    @Test
    void whatIsWellIsListedBehindWhatIsNot() {
        Fx.run(() -> show.kiosk().navigator().go(new Staffed.StaffFindings(InventedPeople.CARD)));
        assertTrue(show.voice().said.getLast().startsWith("有 2 处"), show.voice().said::toString);
        show.village().staff.well = true;
        Fx.run(() -> show.kiosk().navigator().reopen());
        Fx.run(show.voice()::end);
        Fx.run(() -> {});
        String well = Texts.load(Language.ZH_CN).get("accounts.page.reachable");
        assertEquals(well, show.voice().said.getLast());
    }

    private void hearItself(Recorder recorder) {
        show.village().recorder = recorder;
        Fx.run(() -> show.kiosk().navigator().go(new Staffed.StaffFindings(InventedPeople.CARD)));
        show.touch("#panel-hearing");
        show.touch("#hearing-begin");
        Fx.run(() -> {});
        Fx.run(show.voice()::end);
        Fx.run(() -> {});
    }

    private static Recorder hearing(short[] room) {
        return new Recorder(_ -> Optional.of(() -> room));
    }

    @Test
    void theMachineHearsItsOwnTone() {
        hearItself(hearing(HearingCheck.tone()));
        assertTrue(show.voice().commands.contains("play 600 ms"), show.voice().commands::toString);
        assertEquals("喇叭响，话筒也听见了", show.voice().said.getLast());
    }

    @Test
    void aDeafAMissingMicrophoneAndAMissingLoudspeakerAreToldWithWhatToDo() {
        hearItself(hearing(new short[20_000]));
        assertTrue(show.voice().said.getLast().startsWith("喇叭放了声音，话筒没听见。请把"));
        hearItself(Recorder.NONE);
        assertTrue(show.voice().said.getLast().startsWith("没有话筒，录不了留言"));
        show.voice().audible = false;
        hearItself(hearing(HearingCheck.tone()));
        assertTrue(show.voice().said.getLast().startsWith("没有喇叭，终端说不出话"));
    }

    @Test
    void whoeverLeavesDuringTheToneLeavesTheMicrophoneClosed() {
        Recorder recorder = hearing(HearingCheck.tone());
        show.village().recorder = recorder;
        Fx.run(() -> show.kiosk().navigator().go(new Staffed.StaffHearing(InventedPeople.CARD)));
        show.touch("#hearing-begin");
        Fx.run(() -> {});
        assertTrue(recorder.recording());
        Fx.run(() -> show.kiosk().navigator().go(new Staffed.StaffFindings(InventedPeople.CARD)));
        Fx.run(() -> {});
        assertFalse(recorder.recording());
    }

    private void touchTheRings(double aside) {
        Fx.run(() -> show.kiosk().navigator().go(new Staffed.StaffFindings(InventedPeople.CARD)));
        show.touch("#panel-touch");
        for (double[] ring : new double[][] {{.1, .1}, {.9, .1}, {.9, .9}, {.1, .9}, {.5, .5}}) {
            show.leave("#touch-picture", ring[0] + aside, ring[1]);
        }
        Fx.run(() -> {});
    }

    @Test
    void theGlassIsTriedWithAFingerAndTheDoctorHearsOfIt() {
        touchTheRings(0);
        assertEquals("点得准，最多差 0 毫米。", show.voice().said.getLast());
        show.touch("#touch-again");
        assertEquals("请点一下圆圈正中间，还有 5 个。", show.voice().said.getLast());
        touchTheRings(0.1);
        assertTrue(show.voice().said.getLast().startsWith("点得不准"));
        assertEquals(2, show.village().staff.care.missed.size());
        assertEquals(0, show.village().staff.care.missed.getFirst());
        assertTrue(show.village().staff.care.missed.getLast() > 10);
    }
}
