package org.yizhan.web.away;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.sound.SoundFiles;
import org.yizhan.web.Said;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// News from a member away: seen by nobody before staff release it.
class NewsTest {
    private static final String NEWS = "/at/" + TestVillage.VILLAGE + "/news";
    private static final Pattern ONE = Pattern.compile("/news/([0-9a-f]{32})/release");

    @TempDir Path folder;
    private AwayHub away;
    private TestBrowser phone;
    private String page;
    private TestBrowser neighbour;
    private String neighboursPage;

    @BeforeEach
    void start() {
        away = new AwayHub(folder);
        phone = away.phoneOf(away.members.get(0));
        page = own(away.members.get(0));
        neighbour = away.phoneOf(away.members.get(1));
        neighboursPage = own(away.members.get(1));
    }

    @AfterEach
    void stop() {
        away.close();
    }

    private static String own(SubjectId member) {
        return AwayHub.HOME + "/of/" + member;
    }

    private String send(byte[] picture, String text) {
        return phone.upload(page, page + "/news", "picture", "a.png", picture, "text", text).body();
    }

    static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void newsAreSeenByTheOthersOnceStaffReleasedThem() throws IOException {
        assertTrue(send(picture(), "厂里一切都好").contains("捎到了"));
        assertFalse(neighbour.open(neighboursPage).body().contains("厂里一切都好"));
        Matcher one = ONE.matcher(away.secretary.open(NEWS).body());
        assertTrue(one.find());
        String picture = neighboursPage + "/news/" + one.group(1) + "/picture";
        assertEquals(404, neighbour.load(picture).statusCode());
        away.secretary.submit(NEWS, NEWS + "/" + one.group(1) + "/release");
        assertTrue(neighbour.open(neighboursPage).body().contains("厂里一切都好"));
        assertEquals(200, neighbour.load(picture).statusCode());
        assertEquals(403, new TestBrowser(away.hub).load(picture).statusCode());
        away.secretary.submit(NEWS, NEWS + "/" + one.group(1) + "/end");
        assertFalse(neighbour.open(neighboursPage).body().contains("厂里一切都好"));
    }

    @Test
    void whatWasSaidIsHeardByTheOthersOnceStaffReleasedIt() throws IOException {
        phone.upload(
                page,
                page + "/news",
                "voice",
                "a.wav",
                SoundFiles.wav(Said.seconds(2)),
                "text",
                "");
        Matcher one = ONE.matcher(away.secretary.open(NEWS).body());
        assertTrue(one.find());
        String voice = neighboursPage + "/news/" + one.group(1) + "/voice";
        assertEquals(404, neighbour.load(voice).statusCode());
        away.secretary.submit(NEWS, NEWS + "/" + one.group(1) + "/release");
        assertTrue(neighbour.open(neighboursPage).body().contains("<audio"));
        byte[] heard = neighbour.load(voice).body();
        assertEquals(Pcm.frames(2_000), SoundFiles.read(heard).length, Pcm.frames(350));
    }

    @Test
    void whatIsEmptyOrNoPictureIsNotKept() {
        assertTrue(send(new byte[0], "").contains("请写几句"));
        assertTrue(send(new byte[] {1, 2, 3}, "看照片").contains("这张照片打不开"));
        assertTrue(away.secretary.open(NEWS).body().contains("还没有来信"));
    }

    @Test
    void fiveADayAreEnough() {
        for (int i = 0; i < 5; i++) {
            assertTrue(send(new byte[0], "第" + i + "封").contains("捎到了"));
        }
        assertTrue(send(new byte[0], "第六封").contains("明天再写吧"));
        assertFalse(away.secretary.open(NEWS).body().contains("第六封"));
    }

    @Test
    void strangersSendNothing() {
        TestBrowser stranger = new TestBrowser(away.hub);
        assertEquals(
                403,
                stranger.upload(
                                AwayHub.HOME + "/join/0",
                                page + "/news",
                                "picture",
                                "a.png",
                                new byte[0],
                                "text",
                                "我不是这个村的")
                        .statusCode());
        assertTrue(away.secretary.open(NEWS).body().contains("还没有来信"));
    }
}
