package org.yizhan.kiosk;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.yizhan.domain.activities.Activity;
import org.yizhan.domain.activities.SignupResult;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.family.Word;
import org.yizhan.domain.heritage.Piece;
import org.yizhan.domain.study.Learned;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.kiosk.activities.Gatherings;
import org.yizhan.kiosk.family.Family;
import org.yizhan.kiosk.heritage.Heritage;
import org.yizhan.kiosk.study.Learning;
import org.yizhan.ledger.family.FamilyWords.Opened;
import org.yizhan.ledger.voicebox.PostResult;

/// Activities, songs and words from the family, all invented.
final class InventedLife implements Family, Heritage, Gatherings, Learning {
    static final SubjectId DAUGHTER = new SubjectId(11, 1);
    static final SubjectId SON = new SubjectId(11, 2);
    static final SubjectId GRANDSON = new SubjectId(11, 3);
    static final SubjectId DUMPLINGS = new SubjectId(12, 1);
    static final SubjectId OPERA = new SubjectId(13, 1);
    static final SubjectId RESERVOIR = new SubjectId(13, 4);

    private static final Voice VOICE = new Voice("", 21);

    final List<String> done = new ArrayList<>();
    SignupResult result = SignupResult.SIGNED;
    boolean empty;
    boolean onTheWay;

    @Override
    public List<Opened> words(HeldCode card) {
        if (empty) {
            return List.of();
        }
        return List.of(
                opened(DAUGHTER, "女儿小芳", true, Optional.of("photo"), ""),
                opened(SON, "儿子建军", true, Optional.empty(), ""),
                opened(GRANDSON, "外孙乐乐", false, Optional.empty(), "姥姥，我期末考了双百，过年回去给您放鞭炮！"));
    }

    private Opened opened(
            SubjectId id, String from, boolean spoken, Optional<String> photo, String text) {
        Word.Told told =
                new Word.Told(from, spoken ? Optional.of(VOICE) : Optional.empty(), photo, text);
        boolean heard = done.contains("heard " + id) || id.equals(GRANDSON);
        return new Opened(id, told, Village.NOW, heard, id.equals(GRANDSON) ? 1 : 0);
    }

    @Override
    public int unheard(HeldCode card) {
        return (int) words(card).stream().filter(word -> !word.heard()).count();
    }

    @Override
    public void heard(SubjectId word) {
        done.add("heard " + word);
    }

    @Override
    public PostResult answer(SubjectId word, Family.Spoken spoken, HeldCode card) {
        done.add("answered " + word + " " + card.text());
        return new PostResult.Kept(word, Audience.VILLAGE, 0, true);
    }

    @Override
    public List<Heard> released() {
        if (empty) {
            return List.of();
        }
        return List.of(
                heard(1, Piece.Kind.OPERA, "花鼓戏《刘海砍樵》选段", "单永福", Optional.empty()),
                heard(2, Piece.Kind.SONG, "茉莉花", "曾红梅", Optional.empty()),
                heard(3, Piece.Kind.STORY, "青石沟这个名字是怎么来的", "解大爷", Optional.of("photo")),
                heard(4, Piece.Kind.PHOTO, "1978 年全村修水库", "仇桂兰家", Optional.of("photo")),
                heard(5, Piece.Kind.PHOTO, "老学堂前的第一届毕业生，后排左二是现在的老支书", "村委会", Optional.of("photo")));
    }

    private static Heard heard(
            int number, Piece.Kind kind, String title, String by, Optional<String> picture) {
        Optional<Voice> voice = kind == Piece.Kind.PHOTO ? Optional.empty() : Optional.of(VOICE);
        return new Heard(
                new SubjectId(13, number),
                new Piece(kind, title, by, Optional.empty(), voice, picture, Piece.Step.RELEASED));
    }

    @Override
    public PostResult keep(Piece.Kind kind, Heritage.Spoken spoken, HeldCode card) {
        done.add(kind + " " + card.text());
        return new PostResult.Kept(new SubjectId(13, 9), Audience.VILLAGE, 0, true);
    }

    @Override
    public Optional<short[]> sound(Voice voice) {
        return onTheWay ? Optional.empty() : Optional.of(new short[48_000]);
    }

    @Override
    public Optional<byte[]> picture(String kept) {
        return onTheWay ? Optional.empty() : Optional.of(photograph());
    }

    /// A field under a hill at dusk, as a phone would send it.
    private static byte[] photograph() {
        BufferedImage picture = new BufferedImage(960, 720, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, new Color(0x8FB4D0), 0, 430, new Color(0xF6DDB4)));
        pen.fillRect(0, 0, 960, 720);
        pen.setColor(new Color(0xFFF1CE));
        pen.fillOval(640, 150, 110, 110);
        pen.setColor(new Color(0x6F8F72));
        pen.fillPolygon(
                new int[] {0, 260, 470, 720, 960, 960, 0},
                new int[] {420, 250, 380, 230, 360, 720, 720},
                7);
        pen.setColor(new Color(0xC9A64B));
        pen.fillRect(0, 460, 960, 260);
        pen.setColor(new Color(0xA98637));
        for (int x = -300; x < 1200; x += 70) {
            pen.drawLine(480 + (x - 480) / 4, 460, x, 720);
        }
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    @Override
    public void note(HeldCode card, String lesson, boolean understood) {
        done.add((understood ? "understood " : "again ") + lesson + " " + card.text());
    }

    @Override
    public List<Learned> learned(HeldCode card) {
        SubjectId who = new SubjectId(1, 1);
        return empty
                ? List.of()
                : List.of(
                        new Learned(who, "lesson1", false),
                        new Learned(who, "lesson0", true),
                        new Learned(who, "withdrawn", true));
    }

    @Override
    public List<Planned> coming() {
        if (empty) {
            return List.of();
        }
        return List.of(
                planned(1, "冬至包饺子，陪老人过节", 30, "2026-12-22", "村部食堂", 40, "饺子管够，家里有老人的，帮着带过来。"),
                planned(2, "露天电影《大李小李和老李》", 26, "2026-11-28", "打谷场", 0, ""),
                planned(3, "县医院义诊", 50, "2026-12-03", "村卫生室", 50, "量血压、查血糖，不要钱。"));
    }

    private static Planned planned(
            int number,
            String title,
            int signed,
            String day,
            String where,
            int places,
            String text) {
        return new Planned(
                new SubjectId(12, number),
                new Activity(
                        title,
                        LocalDate.parse(day),
                        LocalTime.of(9, 30),
                        where,
                        places,
                        text,
                        false),
                signed);
    }

    @Override
    public SignupResult sign(SubjectId activity, boolean coming, HeldCode card) {
        done.add((coming ? "comes " : "stays ") + activity + " " + card.text());
        return result;
    }
}
