package org.yizhan.web.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.cards.Card;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.MeetingProgress;
import org.yizhan.ledger.attendance.Attendance;
import org.yizhan.ledger.attendance.Checkins;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.scan.Luminance;
import org.yizhan.scan.qr.QrDecoder;
import org.yizhan.scan.qr.QrMatrix;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

class CardDeskTest {
    private static final String CARDS = "/at/" + TestVillage.VILLAGE + "/cards";

    @TempDir Path folder;
    private TestVillage village;
    private TestBrowser browser;
    private SubjectId meeting;
    private List<SubjectId> members;
    private CardIssue issue;
    private Checkins checkins;

    @BeforeEach
    void start() {
        village = TestVillage.terminal(folder);
        DemoVillage demo = DemoVillage.of(DemoVillage.SEED, LocalDate.of(2026, 11, 22));
        demo.recordInto(village.ledger);
        meeting = demo.agenda().meeting().id();
        members = demo.agenda().meeting().value().voters();
        village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
        browser = new TestBrowser(village);
        browser.signIn("liu");
        issue = new CardIssue(village.ledger, new SecureRandom());
        checkins = new Checkins(village.ledger, TestVillage.VILLAGE, village.clock);
        village.put(
                TestVillage.VILLAGE,
                MeetingFacts.PROGRESS,
                meeting,
                new MeetingProgress(MeetingPhase.OPEN));
    }

    @AfterEach
    void stop() {
        village.close();
    }

    private CardCode card(int member) {
        return issue.issue(TestVillage.VILLAGE, new Actor.Program(), members.get(member));
    }

    private List<Card> cards(int member) {
        return village.ledger.read(
                views -> new Cards(views).of(TestVillage.VILLAGE, members.get(member)));
    }

    private Evidence evidence(int member) {
        return village
                .ledger
                .read(views -> new Attendance(views).of(TestVillage.VILLAGE, meeting))
                .stream()
                .filter(present -> present.resident().equals(members.get(member)))
                .findFirst()
                .orElseThrow()
                .evidence();
    }

    @Test
    void aLostCardIsRefusedAtOnceAndTheNewOneIsTaken() {
        CardCode lost = card(0);
        String answer =
                browser.submit(CARDS, CARDS + "/replace", "resident", members.get(0).toString())
                        .body();
        assertTrue(answer.startsWith("%PDF"), answer);
        assertInstanceOf(
                CheckinResult.Revoked.class, checkins.checkIn(lost.digits(), Evidence.CARD_CAMERA));
        assertEquals(
                1, cards(0).stream().filter(card -> card.status().name().equals("VALID")).count());
    }

    @Test
    void theCodeOnAPhoneIsReadAndSaysThatItWasAPhone() throws IOException {
        CardCode printed = card(0);
        byte[] png = submitForBytes("/picture", members.get(0));
        Files.createDirectories(Path.of("target", "pictures"));
        Files.write(Path.of("target", "pictures", "card-picture.png"), png);
        String text =
                new QrDecoder()
                        .decode(Luminance.of(ImageIO.read(new ByteArrayInputStream(png))))
                        .getFirst()
                        .text();
        assertInstanceOf(
                CheckinResult.Accepted.class, checkins.checkIn(text, Evidence.CARD_CAMERA));
        assertEquals(Evidence.CARD_PICTURE, evidence(0));
        assertInstanceOf(
                CheckinResult.AlreadyHere.class,
                checkins.checkIn(printed.digits(), Evidence.CARD_CAMERA));
    }

    private byte[] submitForBytes(String to, SubjectId resident) {
        String token = browser.token(CARDS);
        return browser.fetch(CARDS + to, TestBrowser.form(token, "resident", resident.toString()));
    }

    @Test
    void aBlankCardBelongsToWhomItWasBoundTo() {
        CardCode blank = issue.newCode(TestVillage.VILLAGE);
        assertInstanceOf(
                CheckinResult.UnknownCard.class,
                checkins.checkIn(blank.digits(), Evidence.CARD_CAMERA));
        String bind = CARDS + "/bind/" + members.get(5);
        browser.upload(bind, bind, "card.png", png(table(List.of(blank))));
        assertInstanceOf(
                CheckinResult.Accepted.class,
                checkins.checkIn(blank.digits(), Evidence.CARD_CAMERA));
        assertEquals(Evidence.CARD_CAMERA, evidence(5));
        String other = CARDS + "/bind/" + members.get(6);
        String again = browser.upload(other, other, "card.png", png(table(List.of(blank)))).body();
        assertTrue(again.contains("已经有人用了"), again);
    }

    @Test
    void aPhotographOfSeveralCardsRecordsEachOnce() {
        List<CardCode> shown = new ArrayList<>();
        for (int member = 0; member < 6; member++) {
            shown.add(card(member));
        }
        shown.add(new CardCode(shown.get(0).township(), shown.get(0).card(), "7".repeat(20)));
        String page = "/at/" + TestVillage.VILLAGE + "/meetings/" + meeting + "/photograph";
        String answer = browser.upload(page, page, "table.png", png(table(shown))).body();
        assertTrue(answer.contains("照片里认出 7 张"), answer);
        assertTrue(answer.contains("可能是仿造的卡"), answer);
        assertEquals(
                6,
                village.ledger
                        .read(views -> new Attendance(views).of(TestVillage.VILLAGE, meeting))
                        .size());
        assertEquals(Evidence.CARD_PHOTOGRAPHED, evidence(3));
        String again = browser.upload(page, page, "table.png", png(table(shown))).body();
        assertTrue(again.contains("之前已经签到"), again);
        assertEquals(
                422,
                browser.upload(page, page, "a.txt", "字".getBytes(StandardCharsets.UTF_8))
                        .statusCode());
    }

    /// Cards side by side on a table.
    private static BufferedImage table(List<CardCode> cards) {
        BufferedImage picture = new BufferedImage(1600, 1000, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D ink = picture.createGraphics();
        ink.setColor(new Color(150, 120, 90));
        ink.fillRect(0, 0, 1600, 1000);
        for (int i = 0; i < cards.size(); i++) {
            int left = 60 + i % 4 * 380;
            int top = 80 + i / 4 * 440;
            ink.setColor(Color.WHITE);
            ink.fillRect(left, top, 340, 340);
            ink.setColor(new Color(40, 40, 40));
            QrMatrix code = QrMatrix.encode(cards.get(i).digits());
            for (int y = 0; y < code.size(); y++) {
                for (int x = 0; x < code.size(); x++) {
                    if (code.dark(x, y)) {
                        ink.fillRect(left + 45 + x * 10, top + 45 + y * 10, 10, 10);
                    }
                }
            }
        }
        ink.dispose();
        return picture;
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
