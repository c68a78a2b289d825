package org.yizhan.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.attendance.Checkins;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.web.papers.Sheet;

/// A clerk's first evening, on a phone: account, roster, meeting, who is here.
class StaffEveningTest {
    @TempDir Path folder;
    private TestVillage village;
    private TestWindow phone;

    @BeforeEach
    void start() {
        village = TestVillage.terminal(folder);
        phone = TestWindow.phone(village, folder.resolve("profile"));
    }

    @AfterEach
    void stop() {
        phone.close();
        village.close();
    }

    @Test
    void fromTheCodeOnTheScreenToAMeetingThatFillsUp() throws Exception {
        makeTheFirstAccount();
        takeOverTheRoster();
        prepareAndOpenAMeeting();
        seeSomeoneCome();
        enterSomeoneByHand();
        assertEquals(List.of(), phone.complaints());
    }

    private void makeTheFirstAccount() {
        phone.open("/");
        phone.picture("phone-first");
        phone.type("#code", village.server.firstAccountCode().orElseThrow().grouped());
        phone.type("#name", "刘建国");
        phone.type("#login", "liujianguo");
        phone.type("#password", TestVillage.PASSWORD + "12");
        phone.type("#again", TestVillage.PASSWORD + "12");
        phone.press("#make-account");
        phone.waitFor("青石沟村");
        phone.picture("phone-today-empty");
    }

    private void takeOverTheRoster() throws Exception {
        phone.open("/at/999901100201/roster");
        Path bad = folder.resolve("bad.csv");
        Files.writeString(bad, "姓名,性别,出生日期\n王秀英,女,1956-03-02\n李明,雄,昨天\n");
        assertEquals("还没有选文件", phone.find(".chosen").getText());
        phone.find("#file").sendKeys(bad.toAbsolutePath().toString());
        assertEquals("bad.csv", phone.find(".chosen").getText());
        phone.press("#look");
        phone.waitFor("有 2 处要改");
        phone.picture("phone-roster-bad");
        phone.find("#file").sendKeys(roster().toAbsolutePath().toString());
        phone.press("#look");
        phone.waitFor("请看一看");
        phone.picture("phone-roster-preview");
        assertEquals(0, residents());
        phone.press("#confirm");
        phone.waitFor("都记好了");
        assertEquals(4, residents());
    }

    private int residents() {
        return village.ledger.read(views -> new Residents(views).list(TestVillage.VILLAGE)).size();
    }

    private Path roster() throws Exception {
        Sheet sheet = new Sheet("花名册");
        sheet.header(List.of("姓名", "性别", "出生日期", "电话", "政治面貌"));
        sheet.line(List.of("王秀英", "女", "1956-03-02", "138 0000 0001", "正式党员"));
        sheet.line(List.of("李明", "男", "1960-05-06", "", "正式党员"));
        sheet.line(List.of("曾红梅", "女", "1971-09", "138 0000 0003", "预备党员"));
        sheet.line(List.of("单永福", "男", "1950", "", "群众"));
        return Files.write(folder.resolve("花名册.xlsx"), sheet.bytes());
    }

    private void prepareAndOpenAMeeting() {
        phone.open("/at/999901100201/meetings/new");
        phone.picture("phone-meeting-new");
        phone.type("#room", "二楼会议室");
        phone.type("#agenda", "学习文件\n讨论修渠");
        phone.press("#save");
        phone.waitFor("准备好了");
        phone.press("#open-meeting");
        phone.waitFor("终端正在认卡");
        assertEquals("0", phone.find("#present").getText());
    }

    private void seeSomeoneCome() {
        SubjectId wang =
                village
                        .ledger
                        .read(views -> new Residents(views).list(TestVillage.VILLAGE))
                        .stream()
                        .filter(entry -> entry.value().name().equals("王秀英"))
                        .findFirst()
                        .orElseThrow()
                        .subject();
        CardCode card =
                new CardIssue(village.ledger, new SecureRandom())
                        .issue(TestVillage.VILLAGE, new Actor.Program(), wang);
        Checkins checkins = new Checkins(village.ledger, TestVillage.VILLAGE, village.clock);
        CheckinResult result = checkins.checkIn(card.digits(), Evidence.CARD_CAMERA);
        assertTrue(result instanceof CheckinResult.Accepted, result::toString);
        phone.find("#came .name");
        assertEquals("王秀英", phone.find("#came .name").getText());
        assertEquals("1", phone.find("#present").getText());
        phone.picture("phone-meeting-live");
    }

    private void enterSomeoneByHand() {
        phone.press("#live .two .stack a.button");
        phone.waitFor("为什么补签");
        phone.picture("phone-meeting-person");
        phone.press("#enter");
        phone.waitFor("没带卡");
        phone.find("#came li:nth-child(2)");
        assertEquals("2", phone.find("#present").getText());
        phone.picture("phone-meeting-entered");
    }
}
