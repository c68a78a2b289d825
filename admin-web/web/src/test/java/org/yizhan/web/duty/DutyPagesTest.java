package org.yizhan.web.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.duty.DutyRoster.Shift;
import org.yizhan.ledger.duty.DutyFacts;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

class DutyPagesTest {
    private static final String PAGE = "/at/" + TestVillage.VILLAGE + "/duty";

    @TempDir Path folder;

    private static List<Shift> shifts(TestVillage village) {
        return village.ledger.read(views -> DutyFacts.roster(views, TestVillage.VILLAGE)).shifts();
    }

    private static byte[] photograph() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    @Test
    void somebodyIsPutOnDutyWithTheirFaceAndTakenOff() throws IOException {
        try (TestVillage village = TestVillage.terminal(folder)) {
            village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
            TestBrowser browser = new TestBrowser(village);
            browser.signIn("liu");
            String again = browser.submit(PAGE, PAGE, "name", "刘建国", "day", "MONDAY").body();
            assertTrue(again.contains("请写电话号码"));
            browser.upload(
                    PAGE,
                    PAGE,
                    "photo",
                    "刘.png",
                    photograph(),
                    "day",
                    "MONDAY",
                    "day",
                    "FRIDAY",
                    "name",
                    "刘建国",
                    "role",
                    "支部书记",
                    "hours",
                    "全天在村部",
                    "phone",
                    "138 0572 1234");
            assertEquals(
                    List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    shifts(village).stream().map(Shift::day).toList());
            byte[] face = browser.load(PAGE + "/0/photo").body();
            assertEquals((byte) 0xFF, face[0]);
            assertEquals((byte) 0xD8, face[1], "a JPEG, drawn anew");
            browser.submit(
                    PAGE,
                    PAGE,
                    "day",
                    "SUNDAY",
                    "name",
                    "刘建国",
                    "role",
                    "支部书记",
                    "hours",
                    "上午",
                    "phone",
                    "138 0572 1234");
            assertTrue(shifts(village).get(2).photo().isPresent(), "the face is known already");
            browser.submit(PAGE, PAGE + "/0/remove", "name", "别人");
            assertEquals(3, shifts(village).size(), "the page was out of date");
            browser.submit(PAGE, PAGE + "/0/remove", "name", "刘建国");
            assertEquals(2, shifts(village).size());
        }
    }
}
